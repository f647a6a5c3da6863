import type { LoaderFunctionArgs } from '@remix-run/node'
import { findNewsletter } from '#app/domain/newsletter/issues/find-newsletter.server.ts'
import { findTestCopy } from '#app/domain/newsletter/issues/find-test-copy.server.ts'
import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { frameOfLetter } from '#app/domain/receipts/frame-of-letter.server.ts'
import { parseLocale } from '#app/i18n/locale.ts'
import { drawLetter } from '#emails/draw-letter.tsx'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'
import { deskHeaders } from '../desk-page.ts'
import { styledByNonce } from '../settings/letter-styles.ts'

/** A newsletter in a language as it would leave, to be looked at. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await admit(request, 'newsletter.view')
  const locale = parseLocale(params.tongue)
  const newsletter = await findNewsletter(params.id ?? '')
  if (!locale || !newsletter) throw notFound()
  const { id, version } = newsletter
  const copy = await findTestCopy({ id, version, locale })
  if (!copy) throw notFound()
  const around = { ...(await frameOfLetter(locale)), sender: await findIssuer() }
  const { html } = await drawLetter({ kind: 'newsletter-test', ...around, ...copy })
  const headers = {
    ...deskHeaders,
    'Content-Type': 'text/html; charset=utf-8',
    // A letter carries its own styles; nothing else may happen here.
    'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${context.nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  }
  return new Response(styledByNonce(html, context.nonce), { headers })
}
