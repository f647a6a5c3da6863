import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { findStorySheet } from '#app/domain/stories/find-story-sheet.server.ts'
import { takeStoryBack } from '#app/domain/stories/take-story-back.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'

/** Takes a story back to be written on, or begins one anew whose consent has ended, with one press. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'stories.take_back')
  const { id } = params
  const sheet = isId(id) ? await findStorySheet(id) : undefined
  if (!isId(id) || !sheet) throw notFound()
  const taken = await takeStoryBack({ id, by, now: now() })
  const done = sheet.row.state === 'expired' ? 'begun_anew' : 'taken_back'
  return redirect(`/staff/stories/${id}?done=${taken.ok ? done : taken.refusal}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/stories')

export { FormOnly as default } from '../form-only.tsx'
