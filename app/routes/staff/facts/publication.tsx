import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { publishFact } from '#app/domain/facts/publish-fact.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'

/** Publishes a figure or takes it back, by the last word of the address, with one press; what it lacks is named on its page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'facts.publish')
  const { id } = params
  const published = !/\/withdrawal(\.data)?$/.test(new URL(request.url).pathname)
  const moved = isId(id) ? await publishFact({ id, published, by, now: now() }) : undefined
  if (!moved || (!moved.ok && moved.refusal === 'gone')) throw notFound()
  const done = published ? 'published' : 'withdrawn'
  return redirect(`/staff/facts/${id}?done=${moved.ok ? done : moved.refusal}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/facts')

export { FormOnly as default } from '../form-only.tsx'
