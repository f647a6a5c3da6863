import { preferredLocale } from '#app/i18n/locale.ts'

/** What a page knows of somebody who is not inside: the language that her browser asks for. */
export const atDoor = (request: Request) => ({
  locale: preferredLocale(request.headers.get('Accept-Language')),
})

/** Where to go when she is in: an address of the desk that the page before named, or the desk itself. Nothing else is followed. */
export function whereTo(request: Request): string {
  const asked = new URL(request.url).searchParams.get('to') ?? ''
  const base = 'http://desk'
  if (!asked.startsWith('/staff') || !URL.canParse(asked, base)) return '/staff'
  const { origin, pathname, search } = new URL(asked, base)
  const isDesk = /^\/staff(\/|$)/.test(pathname) && !/^\/staff\/(sign-in|sign-out)/.test(pathname)
  return origin === base && isDesk ? pathname + search : '/staff'
}

/** The same place, for the next page of the way in. */
export const onwardTo = (page: string, to: string): string =>
  to === '/staff' ? page : `${page}?to=${encodeURIComponent(to)}`
