import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { takePaymentBack } from '#app/domain/designers/payments/take-payment-back.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'

/** Takes a payment back that was recorded by mistake, with one press; the line of it stays, and another sets it against itself. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'designers.pay')
  const { id: designerId = '', payment: id = '' } = params
  const taken = await takePaymentBack({ id, designerId, by, now: now() })
  if (!taken.ok && taken.refusal === 'gone') throw notFound()
  const done = taken.ok ? 'taken_back' : taken.refusal
  return redirect(`/staff/designers/${designerId}/ledger?done=${done}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/designers')

export { FormOnly as default } from '../form-only.tsx'
