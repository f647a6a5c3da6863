import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import type { StatedTax } from './statement.ts'

/** What a statement tells of tax, in sentences: the same on the page and on paper. */
export function taxSentences(tax: StatedTax, locale: Locale): string[] {
  const { statement: text, offer } = messages(locale).tax
  const { agency } = offer[tax.country]
  const norway = tax.norway === undefined ? [] : [tax.norway ? text.norwayEnter : text.norwayNot]
  return [reportSentence(tax, locale, agency), ...norway]
}

function reportSentence(tax: StatedTax, locale: Locale, agency: string): string {
  const { statement: text, none } = messages(locale).tax
  const { country, approved, lastFour, reported } = tax
  if (reported && lastFour) return text.reported(agency, lastFour)
  if (!approved) return country === 'SE' ? text.notApproved : none.text
  return lastFour ? text.willReport(agency, lastFour) : text.withoutNumber(agency)
}
