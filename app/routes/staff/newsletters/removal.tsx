import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { removeNewsletter } from '#app/domain/newsletter/issues/remove-newsletter.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'

/** Removes a newsletter that has not gone out. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'newsletter.write')
  const { id } = params
  if (!isId(id) || !(await removeNewsletter({ id, by, now: now() }))) throw notFound()
  return redirect('/staff/newsletters?done=removed', 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/newsletters')

export { FormOnly as default } from '../form-only.tsx'
