import type { HeadersFunction } from '@remix-run/node'

/** Sends on the headers that a loader or an action has set; Remix drops them from documents otherwise. */
export const pageHeaders: HeadersFunction = ({ loaderHeaders, actionHeaders, errorHeaders }) => {
  const headers = new Headers(loaderHeaders)
  for (const later of [actionHeaders, errorHeaders]) {
    for (const [name, value] of later ?? []) headers.set(name, value)
  }
  return headers
}

/** For pages that one person alone may see, by an address that nobody can guess: kept nowhere, told to nobody. */
export const privatePage = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
}

/** For a form shown again with what was typed: its visitor's own browser may keep it, so that Back from the payment page finds it. */
export const typedPage = { 'Cache-Control': 'private, no-cache' }
