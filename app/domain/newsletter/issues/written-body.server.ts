import { citeFacts } from '#app/domain/facts/cite-facts.server.ts'
import { paragraphsInWords } from '#app/domain/facts/fact-words.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { legalDate } from '#app/values/period.ts'

/** A newsletter's Markdown with its figures written out as they stand; a paragraph whose figure is not published is left out. */
export async function writtenBody(body: string, locale: Locale, now: Date): Promise<string> {
  const facts = await citeFacts([body], locale)
  return paragraphsInWords(body, { facts, locale, today: legalDate(now) })
}
