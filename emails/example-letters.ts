import type { Locale } from '#app/i18n/locale.ts'
import { campaignExamples } from './example-campaign-letters.ts'
import { frame, paidAt, token } from './example-frame.ts'
import { giverExamples } from './example-giver-letters.ts'
import { newsletterExamples } from './example-newsletter-letters.ts'
import { planExamples } from './example-plan-letters.ts'
import type {
  AddressCorrectedLetter,
  GiftCreditedLetter,
  GiftReceiptLetter,
  LetterProps,
  OrderCancelledLetter,
  OrderConfirmationLetter,
  OrderSentLetter,
  OrderUnmetLetter,
  RefundMadeLetter,
  StaffInvitationLetter,
  TributeCardLetter,
  WithdrawalDeclinedLetter,
  WithdrawalReceivedLetter,
} from './letter.ts'
import type { TributePrintLetter } from './tribute-letter.ts'
import type { YearConfirmationLetter } from './year-letter.ts'

/** Two necklaces and a pair of studs, sent to Sweden: 2 × 450 kr + 1 249 kr + 49 kr. */
const orderConfirmation: Omit<OrderConfirmationLetter, 'locale'> = {
  ...frame,
  kind: 'order-confirmation',
  ...{ orderNumber: 'L-1042', receiptNumber: 'S-00042', token, paidAt, currency: 'SEK' },
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
}

const orderUnmet: Omit<OrderUnmetLetter, 'locale'> = {
  ...frame,
  kind: 'order-unmet',
  ...{ orderNumber: 'L-1043', token, name: 'Åsa Öberg' },
  total: { amount: 49_900, currency: 'NOK' },
  lines: [{ title: 'Lyktan, hängsmycke', quantity: 1 }],
}

const tributePrint: Omit<TributePrintLetter, 'locale'> = {
  ...frame,
  kind: 'tribute-print',
  token,
  ...{ about: 'memory', honoured: 'Karin Öberg' },
}

const tributeCard: Omit<TributeCardLetter, 'locale'> = {
  ...frame,
  kind: 'tribute-card',
  ...{ token, about: 'memory', honoured: 'Karin Öberg', from: 'Åsa och Nils' },
  ...{ greeting: 'Vi minns henne med glädje.', fund: 'Trygga nätter' },
}

const giftReceipt: Omit<GiftReceiptLetter, 'locale'> = {
  ...frame,
  kind: 'gift-receipt',
  ...{ giftNumber: 'G-17', receiptNumber: 'G-00042', token, giverToken: token, paidAt },
  ...{ giver: 'Åsa Öberg', fund: 'Trygga nätter' },
  amount: { amount: 50_000, currency: 'SEK' },
}

const giftCredited: Omit<GiftCreditedLetter, 'locale'> = {
  ...frame,
  kind: 'gift-credited',
  ...{ giftNumber: 'G-17', receiptNumber: 'K-00008', corrects: 'G-00042', cause: 'refunded' },
  ...{ token, giverToken: token, paidAt, giver: 'Åsa Öberg', fund: 'Trygga nätter' },
  amount: { amount: 50_000, currency: 'SEK' },
}

const withdrawalReceived: Omit<WithdrawalReceivedLetter, 'locale'> = {
  ...frame,
  kind: 'withdrawal-received',
  token,
  statement: 'Till Stiftelsen Lyktsken (exempel):\nJag frånträder mitt köpeavtal.\nNamn: Åsa Öberg',
  submitted: {
    stockholm: '22 november 2026 kl. 23:30:00',
    utc: '22 november 2026 kl. 22:30:00 UTC',
  },
}

const withdrawalDeclined: Omit<WithdrawalDeclinedLetter, 'locale'> = {
  ...frame,
  ...{ kind: 'withdrawal-declined', token, submitted: withdrawalReceived.submitted.stockholm },
  why: 'Ringen är gjord efter dina egna mått, 17,5 mm.\nFör sådana smycken gäller ingen ångerrätt.',
}

const staffInvitation: Omit<StaffInvitationLetter, 'locale'> = {
  ...frame,
  kind: 'staff-invitation',
  ...{ token, endsAt: new Date('2026-11-29T22:30:00Z') },
}

const orderSent: Omit<OrderSentLetter, 'locale'> = {
  ...frame,
  kind: 'order-sent',
  ...{ orderNumber: 'L-1042', token, buyer: orderConfirmation.buyer },
  tracking: {
    ...{ carrier: 'PostNord', number: 'RR473124829GB' },
    link: 'https://tracking.postnord.com/?id=RR473124829GB',
  },
  lines: orderConfirmation.lines.map(({ title, quantity }) => ({ title, quantity })),
}

const addressCorrected: Omit<AddressCorrectedLetter, 'locale'> = {
  ...frame,
  ...{ kind: 'address-corrected', orderNumber: 'L-1042', token },
}

const orderCancelled: Omit<OrderCancelledLetter, 'locale'> = {
  ...frame,
  kind: 'order-cancelled',
  ...{ orderNumber: 'L-1042', token, name: 'Åsa Öberg' },
  amount: { amount: 219_800, currency: 'SEK' },
  lines: orderSent.lines,
}

/** One of the two necklaces and the delivery come back, less 50 kr. */
const refundMade: Omit<RefundMadeLetter, 'locale'> = {
  ...frame,
  kind: 'refund-made',
  ...{ orderNumber: 'L-1042', receiptNumber: 'K-00007', corrects: 'S-00042', token, paidAt },
  currency: 'SEK',
  lines: [
    {
      ...{ title: 'Lyktan, hängsmycke', label: '45 cm · Silver', quantity: 1 },
      ...{ unitAmount: 45_000, amount: 45_000, vatRateBp: 2500, vatAmount: 9_000 },
    },
  ],
  delivery: orderConfirmation.delivery,
  adjustment: { amount: -5_000, vatRateBp: 2500, vatAmount: -1_000 },
  totalAmount: 44_900,
  buyer: { name: 'Åsa Öberg', address: orderConfirmation.buyer.address },
}

const yearConfirmation: Omit<YearConfirmationLetter, 'locale'> = {
  ...frame,
  ...{ kind: 'year-confirmation', year: 2026, giverToken: token },
}

const examples = {
  'order-confirmation': orderConfirmation,
  'order-unmet': orderUnmet,
  'gift-receipt': giftReceipt,
  'tribute-card': tributeCard,
  'tribute-print': tributePrint,
  'withdrawal-received': withdrawalReceived,
  'withdrawal-declined': withdrawalDeclined,
  'staff-invitation': staffInvitation,
  'address-corrected': addressCorrected,
  'order-sent': orderSent,
  'order-cancelled': orderCancelled,
  'refund-made': refundMade,
  'gift-credited': giftCredited,
  'year-confirmation': yearConfirmation,
  ...campaignExamples,
  ...newsletterExamples,
  ...giverExamples,
  ...planExamples,
} satisfies { [Kind in LetterProps['kind']]: Omit<Extract<LetterProps, { kind: Kind }>, 'locale'> }

/** A letter of this kind as it would leave, with invented people and amounts: for previews and tests. */
export const exampleLetter = <Kind extends LetterProps['kind']>(
  kind: Kind,
  locale: Locale,
): Extract<LetterProps, { kind: Kind }> =>
  ({ ...examples[kind], locale }) as unknown as Extract<LetterProps, { kind: Kind }>
