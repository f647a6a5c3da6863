import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { removeFact } from '#app/domain/facts/remove-fact.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'

/** Removes a figure that nobody outside has ever seen, with one press. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'facts.edit')
  const { id } = params
  const removed = isId(id) ? await removeFact({ id, by, now: now() }) : undefined
  if (!removed || (!removed.ok && removed.refusal === 'gone')) throw notFound()
  const to = removed.ok ? '/staff/facts?done=removed' : `/staff/facts/${id}?done=was_published`
  return redirect(to, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/facts')

export { FormOnly as default } from '../form-only.tsx'
