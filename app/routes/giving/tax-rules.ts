import type { TaxOffer } from '#app/domain/tax/own-number.ts'
import { moneyOf } from '#app/domain/tax/report.ts'
import { formatDate, formatMoney, formatPercent } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { money } from '#app/values/money.ts'

/** What the law asks of gifts, in sentences, from the figures that hold today; a figure that is not kept has no sentence. */
export function taxRules(offer: TaxOffer & { offered: true }, locale: Locale): string[] {
  const { rules: text } = messages(locale).tax
  const { country, figures, from, to } = offer
  const amount = (minor: number) => formatMoney(money(minor, moneyOf[country]), locale)
  const day = (one: string) => formatDate(new Date(`${one}T12:00:00Z`), locale)
  const rate = country === 'SE' ? text.rateSE : text.rateNO
  return [
    told(figures.giftLeast, (least) => text.giftLeast(amount(least))),
    told(figures.yearLeast, (least) => text.yearLeast(amount(least))),
    told(figures.sumLeast, (least) => text.sumLeast(amount(least))),
    told(figures.rate, (share) => rate(formatPercent(share / 10_000, locale))),
    told(figures.basisMost, (most) => text.basisMost(amount(most))),
    told(figures.ageLeast, (years) => text.ageLeast(years)),
    [text.approved(day(from), day(to))],
    country === 'SE' ? [text.money] : [],
    [text.anonymous],
  ].flat()
}

/** What becomes of a gift that a company gave, by the law of today. */
export function companyRule(
  { country, figures }: TaxOffer & { offered: true },
  locale: Locale,
): string {
  const { byCompany: text } = messages(locale).tax.kept
  if (country === 'NO') return text.NO
  const least = figures.companyLeast
  return least === undefined ? text.none : text.SE(formatMoney(money(least, 'SEK'), locale))
}

const told = (value: number | undefined, say: (value: number) => string): string[] =>
  value === undefined ? [] : [say(value)]
