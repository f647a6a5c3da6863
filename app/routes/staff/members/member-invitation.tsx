import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { findMemberView } from '#app/domain/staff/find-member-view.server.ts'
import { inviteAgain } from '#app/domain/staff/invite-again.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'

/** Sends the invitation again. Whoever has accepted meanwhile needs none: her page says so. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'staff.change', { fresh: true })
  const member = await findMemberView(params.id)
  if (!member) throw notFound()
  const invited = await inviteAgain({ id: member.id, by, now: now() })
  return redirect(`/staff/members/${member.id}${invited.ok ? '?done=invited' : ''}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/members')

export { FormOnly as default } from '../form-only.tsx'
