import { type Locale, locales } from '#app/i18n/locale.ts'
import type { Currency } from '#app/values/money.ts'
import type { Rhythm } from '#app/values/rhythm.ts'

/** What is said of a fund: its name, the line on its card, its page, and where a surplus goes. */
export const fundTexts = ['name', 'summary', 'text', 'surplus'] as const
export type FundText = (typeof fundTexts)[number]

/** What an amount does once or each month, with where that is known from; in every language or in none. Amounts in minor units. */
export type UnitCostSheet = {
  rhythm: Rhythm
  currency: Currency
  amount: number
  line: Record<Locale, string>
  source: Record<Locale, string>
}

/** Everything that staff may change about a fund, apart from whether it is open. The goal in SEK minor units. */
export type FundContent = {
  slug: string
  position: number
  goal: number | undefined
  texts: Record<Locale, Record<FundText, string>>
  costs: UnitCostSheet[]
}

export type FundSheet = FundContent & {
  id: string
  open: boolean
  version: number
  /** Whether anybody has ever begun to give to it: then it stays. */
  hasGifts: boolean
}

/** The most costs that one fund says: a giver reads three or four. */
export const mostCosts = 20

/** A fund that is not written yet. */
export const emptyFund = (): FundContent => {
  const nothing = () => Object.fromEntries(fundTexts.map((field) => [field, '']))
  const texts = Object.fromEntries(locales.map((locale) => [locale, nothing()]))
  return {
    ...{ slug: '', position: 0, goal: undefined, costs: [] },
    texts: texts as FundContent['texts'],
  }
}

/** What keeps a fund from being opened: a name and a line in each language, since a giver chooses by them. */
export const whyNotOpened = ({ texts }: Pick<FundContent, 'texts'>): `${FundText}-${Locale}`[] =>
  locales.flatMap((locale) =>
    (['name', 'summary'] as const)
      .filter((field) => texts[locale][field] === '')
      .map((field) => `${field}-${locale}` as const),
  )
