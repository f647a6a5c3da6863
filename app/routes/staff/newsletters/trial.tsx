import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { findNewsletter } from '#app/domain/newsletter/issues/find-newsletter.server.ts'
import { tryNewsletter } from '#app/domain/newsletter/issues/try-newsletter.server.ts'
import { ring } from '#app/platform/bell.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'

/** Sends whoever writes a newsletter a trial of it, in each of its languages. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { staff } = await admit(request, 'newsletter.write')
  const newsletter = await findNewsletter(params.id ?? '')
  if (!newsletter) throw notFound()
  const { id, email } = staff
  const languages = await tryNewsletter({ newsletter, staff: { id, email }, now: now() })
  ring('letters')
  const done = languages.length > 0 ? 'trial' : 'nothing_written'
  return redirect(`/staff/newsletters/${newsletter.id}?done=${done}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/newsletters')

export { FormOnly as default } from '../form-only.tsx'
