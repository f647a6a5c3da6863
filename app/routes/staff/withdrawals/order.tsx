import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { matchWithdrawal } from '#app/domain/withdrawals/match-withdrawal.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { typedText } from '#app/values/field.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { withdrawalAt } from './withdrawal-door.server.ts'

/** Says which order a withdrawal is about. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'orders.refund')
  const { id } = await withdrawalAt(params)
  const typed = typedText(await readForm(request), 'order')
  const matched = await matchWithdrawal({ id, typed, by, now: now() })
  if (!matched.ok) return redirect(`/staff/withdrawals?done=${matched.refusal}`, 303)
  const { page } = await withdrawalAt(params)
  return redirect(`${page}?done=matched`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/withdrawals')

export { FormOnly as default } from '../form-only.tsx'
