import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'

/** A mark as a sentence; one that has none of its own is shown as it is. */
export function markSentence(mark: string, locale: Locale): string {
  const { refused, other, ...plain } = staffMessages(locale).orders.marks
  const sentences: Record<string, string> = plain
  if (mark.startsWith('failed: ')) return plain.failed_at_bank
  if (mark.startsWith('refused: ')) return refused(mark.slice(9))
  return sentences[mark] ?? other(mark)
}
