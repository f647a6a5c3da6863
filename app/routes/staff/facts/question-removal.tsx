import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { removeQuestion } from '#app/domain/facts/remove-question.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'

const list = '/staff/facts/questions'

/** Removes a question that nothing stands under, with one press. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'facts.edit')
  const { id } = params
  const removed = isId(id) ? await removeQuestion({ id, by, now: now() }) : undefined
  if (!removed || (!removed.ok && removed.refusal === 'gone')) throw notFound()
  const to = removed.ok ? `${list}?done=question_removed` : `${list}/${id}?done=has_facts`
  return redirect(to, 303)
}

/** Only a form leads here. */
export const loader = () => redirect(list)

export { FormOnly as default } from '../form-only.tsx'
