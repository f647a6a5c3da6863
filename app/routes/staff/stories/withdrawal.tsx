import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { withdrawStory } from '#app/domain/stories/withdraw-story.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'

/** Withdraws a story for good, with one press by anybody who works here: nothing is asked, nothing is typed. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'stories.withdraw')
  const { id } = params
  if (!isId(id)) throw notFound()
  const withdrawn = await withdrawStory({ id, by, now: now() })
  return redirect(`/staff/story-withdrawal?done=${withdrawn.ok ? 'withdrawn' : 'gone'}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/story-withdrawal')

export { FormOnly as default } from '../form-only.tsx'
