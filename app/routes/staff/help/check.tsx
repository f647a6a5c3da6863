import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { checkLine } from '#app/domain/help/check-line.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isDay } from '#app/values/day.ts'
import { typedText } from '#app/values/field.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'

/** Keeps that somebody checked a line today, with one press. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'help.edit')
  const { id } = params
  const due = typedText(await readForm(request), 'due')
  if (!isId(id) || !isDay(due)) throw notFound()
  const checked = await checkLine({ id, due, by, now: now() })
  if (!checked.ok && checked.refusal === 'gone') throw notFound()
  return redirect(`/staff/help/${id}?done=${checked.ok ? 'checked' : checked.refusal}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/help')

export { FormOnly as default } from '../form-only.tsx'
