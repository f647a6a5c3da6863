import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { decideWithdrawal } from '#app/domain/withdrawals/decide-withdrawal.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { admit } from '../admit.server.ts'
import { withdrawalAt } from './withdrawal-door.server.ts'

/** Accepts a withdrawal and leads on to its refund. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'orders.refund')
  const { id, page } = await withdrawalAt(params)
  const decided = await decideWithdrawal({ id, decision: { to: 'accepted' }, by, now: now() })
  if (!decided.ok) return redirect('/staff/withdrawals?done=decided_already', 303)
  const refund = page === '/staff/withdrawals' ? page : `${page}/refund?withdrawal=${id}`
  return redirect(refund, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/withdrawals')

export { FormOnly as default } from '../form-only.tsx'
