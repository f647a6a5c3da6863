import { parseLocale } from '#app/i18n/locale.ts'
import { type Messages, messages } from '#app/i18n/messages.ts'

type Cause = keyof Messages['errors']['pages']

const causes: Record<number, Cause> = {
  400: 'method',
  403: 'refused',
  404: 'notFound',
  405: 'method',
  409: 'method',
  410: 'gone',
  413: 'method',
  415: 'method',
  422: 'method',
  429: 'many',
  503: 'resting',
}

/** The language of an address, Swedish where it names none: also a wrong address is answered in the visitor's language. */
export const localeOfPath = (pathname: string) => parseLocale(pathname.split('/')[1]) ?? 'sv'

/** What to say about an error, by its HTTP status; anything unknown is our own fault. */
export const errorWords = (pathname: string, status: number) =>
  messages(localeOfPath(pathname)).errors.pages[causes[status] ?? 'broken']
