import type { Mark } from '#app/domain/organisation/marks.ts'
import type { Offer } from '#app/domain/organisation/offer.ts'
import type { Locale } from '#app/i18n/locale.ts'
import type { Currency } from '#app/values/money.ts'

/** What stands around every page: where the visitor is, what she has chosen, and whose page it is. */
export type Frame = {
  locale: Locale
  /** The address after the language, with its query: "/shop?after=…", or "" for the first page. */
  path: string
  /** The site's own origin, for canonical links. */
  origin: string
  currency: Currency
  /** The languages and currencies that visitors are offered. */
  offer: Offer
  /** Quality marks held today. */
  marks: readonly Mark[]
  basketCount: number
  demonstration: boolean
  /** Where the demonstration's letters can be read. */
  inbox: string | undefined
  organisation: {
    name: string
    shortName: string
    number: string
    address: readonly string[]
    email: string
  }
}

/** As much of a frame as there is when a page has failed: the language, and no promise about the rest. */
export type BareFrame = Pick<Frame, 'locale' | 'path'> & Partial<Frame>
