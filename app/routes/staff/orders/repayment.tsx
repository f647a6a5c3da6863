import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { payRefund } from '#app/domain/checkout/pay-refund.server.ts'
import { repayBuyer } from '#app/domain/checkout/repay-buyer.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { readDeskForm } from '../desk-form.server.ts'
import { orderAt } from './order-door.server.ts'

/** Pays what came back from the bank, again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'orders.refund')
  const { id: orderId, reference } = await orderAt(params)
  const formId = readDeskForm((await readForm(request)).get('form'), orderId, now())
  const page = `/staff/orders/${reference}`
  if (!formId) return redirect(page, 303)
  const repaid = await repayBuyer({
    formId,
    reference: referenceTo('order', orderId),
    by,
    now: now(),
  })
  if (!repaid.ok) return redirect(page, 303)
  const known = await payRefund(formId, now())
  return redirect(`${page}?done=${known === 'moved' ? 'refunded' : 'refund_waiting'}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/orders')

export { FormOnly as default } from '../form-only.tsx'
