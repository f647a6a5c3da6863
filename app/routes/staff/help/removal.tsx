import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { removeLine } from '#app/domain/help/remove-line.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'

/** Removes a line that readers do not see, with one press. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'help.edit')
  const { id } = params
  const removed = isId(id) ? await removeLine({ id, by, now: now() }) : undefined
  if (!removed || (!removed.ok && removed.refusal === 'gone')) throw notFound()
  return redirect(removed.ok ? '/staff/help?done=removed' : `/staff/help/${id}?done=is_shown`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/help')

export { FormOnly as default } from '../form-only.tsx'
