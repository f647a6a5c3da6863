import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { moveFund } from '#app/domain/donations/funds/move-fund.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'

/** Opens a fund to givers, with one press; what it lacks is named on its page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'funds.edit')
  const { id } = params
  const moved = isId(id) ? await moveFund({ id, open: true, by, now: now() }) : undefined
  if (!moved || (!moved.ok && moved.refusal === 'gone')) throw notFound()
  return redirect(`/staff/funds/${id}?done=${moved.ok ? 'opened' : moved.refusal}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/funds')

export { FormOnly as default } from '../form-only.tsx'
