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

/** Fields that say who somebody is, or where she lives. */
const personal = ['name', 'email', 'addressLine1', 'addressLine2', 'postcode', 'city']

/**
 * What may be kept of a form that is shown again. With somebody's name in it nothing is: a telephone may be looked through by another
 * (safety.md). Back from the payment page then asks to send the form again, which changes nothing; the page's own way back has it all.
 * A form that names nobody yet is kept by its visitor's own browser, so that Back finds it, and what she typed since.
 */
export const answerHeaders = (typed: Readonly<Record<string, string | undefined>>) => ({
  'Cache-Control': personal.some((field) => typed[field]) ? 'no-store' : 'private, no-cache',
})
