import type { Locale } from '#app/i18n/locale.ts'
import type { Reference } from '#app/values/reference.ts'

/** Of the newsletter; each may have become unwanted by the time it leaves. */
export const newsletterKinds = ['newsletter-confirmation', 'newsletter', 'newsletter-test'] as const

export const letterKinds = [
  'order-confirmation',
  'order-unmet',
  'gift-receipt',
  'tribute-card',
  'tribute-print',
  'withdrawal-received',
  'withdrawal-declined',
  'staff-invitation',
  'address-corrected',
  'order-sent',
  'order-cancelled',
  'refund-made',
  'gift-credited',
  'year-confirmation',
  'pledge-confirmation',
  'decision-letter-confirmation',
  'decision-letter',
  'decision-letter-copy',
  'plan-changed',
  'giver-link',
  'giver-details',
  'move-agreement',
  'move-confirmation',
  'month-failed',
  'month-awaits',
  'month-recovered',
  'plan-ended',
  'card-expiring',
  'card-changed',
  ...newsletterKinds,
] as const
export type LetterKind = (typeof letterKinds)[number]

export type LetterWish = {
  kind: LetterKind
  reference: Reference
  /** Tells letters of one kind about one thing apart, where there may be several. */
  edition?: number | string
  recipient: string
  locale: Locale
  at: Date
  /** Not before this instant; at once when left out. */
  dueAt?: Date
}

/** A letter's key: unique, and the mail neighbour's idempotency key. */
export const letterKey = ({
  kind,
  reference,
  edition,
}: Pick<LetterWish, 'kind' | 'reference' | 'edition'>): string =>
  [kind, reference.split('/')[1], edition].filter((part) => part !== undefined).join('/')
