import type { Locale } from '#app/i18n/locale.ts'
import type {
  GiftReceiptLetter,
  LetterProps,
  OrderConfirmationLetter,
  OrderUnmetLetter,
} from '#emails/letter.ts'

const sender = {
  name: 'Stiftelsen Lyktsken (exempel)',
  number: '802000-0000',
  vatNumber: 'SE802000000001',
  address: ['Exempelgatan 1', '000 00 Exempelstad', 'Sverige'],
  email: 'hej@lyktsken.example',
}

const frame = (locale: Locale) =>
  ({
    ...{ locale, sender, site: 'https://lyktsken.example', demonstration: false },
    telephone: '+46846500400',
  }) as const

/** Two necklaces and a pair of studs, sent to Sweden: 2 × 450 kr + 1 249 kr + 49 kr. */
export const makeOrderConfirmation = (
  overrides: Partial<OrderConfirmationLetter> = {},
): OrderConfirmationLetter => ({
  ...frame(overrides.locale ?? 'sv'),
  kind: 'order-confirmation',
  orderNumber: 'L-1042',
  receiptNumber: 'S-00042',
  token: 'q3v0-a-token-that-nobody-can-guess_9Zk1',
  paidAt: new Date('2026-11-22T22:30:00Z'),
  currency: 'SEK',
  lines: [
    {
      ...{ title: 'Lyktan, hängsmycke', label: '45 cm · Silver', quantity: 2 },
      ...{ unitAmount: 45_000, amount: 90_000, vatRateBp: 2500, vatAmount: 18_000 },
    },
    {
      ...{ title: 'Knopp, örstift', label: '', quantity: 1 },
      ...{ unitAmount: 124_900, amount: 124_900, vatRateBp: 2500, vatAmount: 24_980 },
    },
  ],
  goodsAmount: 214_900,
  delivery: {
    ...{ title: 'Spårbart brev till brevlådan', label: '', quantity: 1 },
    ...{ unitAmount: 4_900, amount: 4_900, vatRateBp: 2500, vatAmount: 980 },
  },
  totalAmount: 219_800,
  buyer: {
    name: 'Åsa Öberg',
    address: ['Storgatan 1', 'Lgh 1102', '123 45 Umeå'],
    country: 'SE',
  },
  ...overrides,
})

export const makeOrderUnmet = (overrides: Partial<OrderUnmetLetter> = {}): OrderUnmetLetter => ({
  ...frame(overrides.locale ?? 'sv'),
  kind: 'order-unmet',
  orderNumber: 'L-1043',
  token: 'q3v0-a-token-that-nobody-can-guess_9Zk1',
  name: 'Åsa Öberg',
  total: { amount: 49_900, currency: 'NOK' },
  lines: [{ title: 'Lyktan, hängsmycke', quantity: 1 }],
  ...overrides,
})

export const makeGiftReceipt = (overrides: Partial<GiftReceiptLetter> = {}): GiftReceiptLetter => ({
  ...frame(overrides.locale ?? 'sv'),
  kind: 'gift-receipt',
  giftNumber: 'G-17',
  receiptNumber: 'G-00042',
  token: 'q3v0-a-token-that-nobody-can-guess_9Zk1',
  giver: 'Åsa Öberg',
  fund: 'Trygga nätter',
  amount: { amount: 50_000, currency: 'SEK' },
  paidAt: new Date('2026-11-22T22:30:00Z'),
  ...overrides,
})

/** One letter of every kind in a language. */
export const makeLetters = (locale: Locale): LetterProps[] => [
  makeOrderConfirmation({ locale }),
  makeOrderUnmet({ locale }),
  makeGiftReceipt({ locale }),
]
