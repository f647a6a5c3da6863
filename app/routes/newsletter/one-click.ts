import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { endConsent } from '#app/domain/newsletter/end-consent.server.ts'
import { findConsent } from '#app/domain/newsletter/find-consent.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../frame.server.ts'

const headers = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }

/**
 * One press in a mail program ends the newsletter: no cookie, no question, a blank answer (RFC 8058). An unknown word is answered alike, so that
 * nobody learns which ones exist.
 */
export async function action({ params }: ActionFunctionArgs) {
  await endConsent(params.token ?? '', now())
  return new Response(null, { status: 200, headers })
}

/** Opened in a browser, it shows the page with the button and ends nothing. */
export async function loader({ params }: LoaderFunctionArgs) {
  const token = params.token ?? ''
  const consent = await findConsent(token, now())
  if (!consent) throw notFound()
  return redirect(`/${consent.locale}/newsletter/${encodeURIComponent(token)}`, { headers })
}
