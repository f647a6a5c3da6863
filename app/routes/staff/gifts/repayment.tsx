import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { payRefund } from '#app/domain/checkout/pay-refund.server.ts'
import { repayBuyer } from '#app/domain/checkout/repay-buyer.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { readDeskForm } from '../desk-form.server.ts'
import { giftAt } from './gift-door.server.ts'

/** Pays what came back from the giver's bank, again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'gifts.refund')
  const { id, reference } = await giftAt(params, desk.locale)
  const formId = readDeskForm((await readForm(request)).get('form'), id, now())
  const page = `/staff/gifts/${reference}`
  if (!formId) return redirect(page, 303)
  const wish = { formId, reference: referenceTo('donation', id), by, now: now() }
  const repaid = await repayBuyer(wish)
  if (!repaid.ok) return redirect(page, 303)
  const known = await payRefund(formId, now())
  return redirect(`${page}?done=${known === 'moved' ? 'refunded' : 'refund_waiting'}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/gifts')

export { FormOnly as default } from '../form-only.tsx'
