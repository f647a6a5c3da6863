import type { LoaderFunctionArgs } from '@remix-run/node'
import { letterKinds } from '#app/domain/receipts/letter.ts'
import { parseLocale } from '#app/i18n/locale.ts'
import { drawLetter } from '#emails/draw-letter.tsx'
import { exampleLetter } from '#emails/example-letters.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'
import { deskHeaders } from '../desk-page.ts'
import { styledByNonce } from './letter-styles.ts'

/** A letter as it leaves, drawn with example data. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await admit(request, 'settings.view')
  const query = new URL(request.url).searchParams
  const kind = letterKinds.find((candidate) => candidate === params.kind)
  const locale = parseLocale(query.get('in') ?? undefined)
  if (!kind || !locale) throw notFound()
  const { subject, html, text } = await drawLetter(exampleLetter(kind, locale))
  if (query.get('as') === 'text') {
    const headers = { ...deskHeaders, 'Content-Type': 'text/plain; charset=utf-8' }
    return new Response(`${subject}\n\n${text}`, { headers })
  }
  const headers = {
    ...deskHeaders,
    'Content-Type': 'text/html; charset=utf-8',
    // A letter carries its own styles; the links in it lead nowhere real, and nothing else may happen here.
    'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${context.nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  }
  return new Response(styledByNonce(html, context.nonce), { headers })
}
