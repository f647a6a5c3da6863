import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import {
  moveNewsletter,
  type NewsletterMove,
} from '#app/domain/newsletter/issues/move-newsletter.server.ts'
import { ring } from '#app/platform/bell.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { shownVersion } from '../shown-version.ts'

const moves: Record<string, NewsletterMove> = {
  sending: 'sending',
  pause: 'paused',
  stop: 'stopped',
}

/** Sends, pauses or stops a newsletter, by the last word of the address, with one press. */
export async function action({ request, params }: ActionFunctionArgs) {
  const word =
    new URL(request.url).pathname
      .replace(/\.data$/, '')
      .split('/')
      .at(-1) ?? ''
  const { by } = await admit(request, 'newsletter.send', { fresh: word === 'sending' })
  const { id } = params
  const to = moves[word]
  if (!isId(id) || !to) throw notFound()
  const version = shownVersion(await readForm(request))
  const moved = await moveNewsletter({ id, to, version, by, now: now() })
  if (!moved.ok && moved.refusal === 'gone') throw notFound()
  ring('newsletters')
  return redirect(`/staff/newsletters/${id}?done=${moved.ok ? to : moved.refusal}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/newsletters')

export { FormOnly as default } from '../form-only.tsx'
