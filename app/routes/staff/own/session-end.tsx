import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { endSessions } from '#app/domain/staff/end-sessions.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { admit } from '../admit.server.ts'

/** Ends one session of her own, by its id, or all but the one she is in. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, by } = await admit(request, 'desk.view')
  const which = params.id ? { id: params.id } : { allBut: staff.sessionId }
  await endSessions({ which, by, now: now() })
  return redirect('/staff/own?done=ended', 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/own')

export { FormOnly as default } from '../form-only.tsx'
