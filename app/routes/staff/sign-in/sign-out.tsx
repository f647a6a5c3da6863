import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { endOwnSession } from '#app/domain/staff/end-own-session.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { admit } from '../admit.server.ts'
import { staffCookie } from '../staff-cookie.server.ts'

export async function action({ request }: ActionFunctionArgs) {
  const { staff, by } = await admit(request, 'desk.view')
  await endOwnSession({ sessionId: staff.sessionId, by, now: now() })
  return redirect('/staff/sign-in', { status: 303, headers: { 'Set-Cookie': staffCookie('') } })
}

/** Only a form leads here. */
export const loader = () => redirect('/staff')

export { FormOnly as default } from '../form-only.tsx'
