import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { markSentence } from '../orders/mark-words.ts'

/** A mark of a gift as a sentence; what says the same of an order is said alike. */
export function giftMarkSentence(mark: string, locale: Locale): string {
  const { at_stripe, failed_at_bank } = staffMessages(locale).gifts.marks
  if (mark === 'at_stripe') return at_stripe
  return mark.startsWith('failed: ') ? failed_at_bank : markSentence(mark, locale)
}
