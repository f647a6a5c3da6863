import { data } from '@remix-run/node'
import { readBasket } from '#app/domain/basket/basket-cookie.server.ts'
import { findOrganisation } from '#app/domain/organisation/find-organisation.server.ts'
import { recallMarks } from '#app/domain/organisation/recall-marks.server.ts'
import { recallOffer } from '#app/domain/organisation/recall-offer.server.ts'
import { type Locale, parseLocale } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import type { Frame } from '#app/ui/frame.ts'
import { chosenCurrency } from './currency-cookie.server.ts'

type Door = { request: Request; params: { lang?: string } }

/** The page does not exist. Thrown, so that the root draws its page for it. */
export const notFound = () => data(null, { status: 404 })

/** The language of an address. Throws 404 when it is none of ours, and when any word of the address holds what no word of ours does. */
export function localeOf(params: Door['params']): Locale {
  const locale = parseLocale(params.lang)
  // Control characters are in no name of ours, and a NUL cannot even be asked for in the database.
  const strange = Object.values(params).some((word) => /\p{Cc}/u.test(word ?? ''))
  if (!locale || strange) throw notFound()
  return locale
}

/** What stands around a page for this visitor. `path` names the page to return to where its own address only takes forms. */
export async function loadFrame({ request, params }: Door, path?: string): Promise<Frame> {
  const locale = localeOf(params)
  const { demonstration, appUrl, standins } = env()
  const { pathname, search } = new URL(request.url)
  const { basket } = readBasket(request)
  return {
    locale,
    path: path ?? pathname.slice(locale.length + 1) + search,
    origin: appUrl,
    currency: await chosenCurrency(request),
    offer: await recallOffer(),
    marks: await recallMarks(now()),
    basketCount: basket.lines.reduce((count, line) => count + line.quantity, 0),
    demonstration,
    inbox: standins?.letters ? `http://localhost:${standins.port}/inbox` : undefined,
    organisation: await findOrganisation(locale),
  }
}
