import { type Locale, locales } from '#app/i18n/locale.ts'
import { type Currency, currencies } from '#app/values/money.ts'

/** The languages and currencies that visitors are offered. Each has at least one; the first language leads from "/" where nothing else fits. */
export type Offer = { locales: Locale[]; currencies: Currency[] }

export const offerSetting = 'offer'

/** Before anybody has chosen: everything that Lykta speaks and takes. */
export const wholeOffer: Offer = { locales: [...locales], currencies: [...currencies] }

export type OfferErrors = Partial<Record<'locales' | 'currencies', 'missing'>>

/** Reads which of ours are ticked, in our order; unknown words are no choice. */
export function readOffer(form: FormData): { offer: Offer; errors: OfferErrors } {
  const ticked = (name: string) => new Set(form.getAll(name))
  const [tongues, coins] = [ticked('locales'), ticked('currencies')]
  const offer = {
    locales: locales.filter((locale) => tongues.has(locale)),
    currencies: currencies.filter((currency) => coins.has(currency)),
  }
  const errors: OfferErrors = {
    ...(offer.locales.length === 0 && { locales: 'missing' }),
    ...(offer.currencies.length === 0 && { currencies: 'missing' }),
  }
  return { offer, errors }
}
