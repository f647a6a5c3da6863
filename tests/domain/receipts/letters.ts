import type { Locale } from '#app/i18n/locale.ts'
import { exampleLetter } from '#emails/example-letters.ts'
import type {
  GiftReceiptLetter,
  LetterProps,
  OrderConfirmationLetter,
  OrderUnmetLetter,
} from '#emails/letter.ts'

export const makeOrderConfirmation = (
  overrides: Partial<OrderConfirmationLetter> = {},
): OrderConfirmationLetter => ({
  ...exampleLetter('order-confirmation', overrides.locale ?? 'sv'),
  ...overrides,
})

export const makeOrderUnmet = (overrides: Partial<OrderUnmetLetter> = {}): OrderUnmetLetter => ({
  ...exampleLetter('order-unmet', overrides.locale ?? 'sv'),
  ...overrides,
})

export const makeGiftReceipt = (overrides: Partial<GiftReceiptLetter> = {}): GiftReceiptLetter => ({
  ...exampleLetter('gift-receipt', overrides.locale ?? 'sv'),
  ...overrides,
})

/** One letter of every kind in a language. */
export const makeLetters = (locale: Locale): LetterProps[] => [
  makeOrderConfirmation({ locale }),
  makeOrderUnmet({ locale }),
  makeGiftReceipt({ locale }),
  exampleLetter('withdrawal-declined', locale),
  exampleLetter('address-corrected', locale),
  exampleLetter('order-sent', locale),
  exampleLetter('order-cancelled', locale),
  exampleLetter('refund-made', locale),
  exampleLetter('tribute-print', locale),
  exampleLetter('month-failed', locale),
  exampleLetter('month-awaits', locale),
  exampleLetter('month-recovered', locale),
  exampleLetter('plan-ended', locale),
  exampleLetter('card-expiring', locale),
  exampleLetter('card-changed', locale),
]
