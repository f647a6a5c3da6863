import type { Locale } from '#app/i18n/locale.ts'
import type { Reference } from '#app/values/reference.ts'

export const letterKinds = [
  'order-confirmation',
  'order-unmet',
  'gift-receipt',
  'withdrawal-received',
  'withdrawal-declined',
  'staff-invitation',
  'order-sent',
  'order-cancelled',
  'refund-made',
  'gift-credited',
] as const
export type LetterKind = (typeof letterKinds)[number]

export type LetterWish = {
  kind: LetterKind
  reference: Reference
  recipient: string
  locale: Locale
  at: Date
  /** Not before this instant; at once when left out. */
  dueAt?: Date
}

/** A letter's key: unique, and the mail neighbour's idempotency key. */
export const letterKey = (wish: Pick<LetterWish, 'kind' | 'reference'>): string =>
  `${wish.kind}/${wish.reference.split('/')[1]}`
