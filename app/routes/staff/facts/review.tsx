import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { reviewFact } from '#app/domain/facts/review-fact.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isDay } from '#app/values/day.ts'
import { typedText } from '#app/values/field.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'

/** Keeps that somebody compared a figure with its source, with one press. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'facts.edit')
  const { id } = params
  const due = typedText(await readForm(request), 'due')
  if (!isId(id) || !isDay(due)) throw notFound()
  const reviewed = await reviewFact({ id, due, by, now: now() })
  if (!reviewed.ok && reviewed.refusal === 'gone') throw notFound()
  return redirect(`/staff/facts/${id}?done=${reviewed.ok ? 'reviewed' : reviewed.refusal}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/facts')

export { FormOnly as default } from '../form-only.tsx'
