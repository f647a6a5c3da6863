import type { Locale } from '#app/i18n/locale.ts'
import type { Currency, Money } from '#app/values/money.ts'
import type { Reference } from '#app/values/reference.ts'

/** Where an attempt to be paid stands, and where it may go. `expired` and `failed` may still turn out paid: Stripe decides. */
export const paymentMoves = {
  opening: ['open', 'pending', 'succeeded', 'failed', 'expired'],
  open: ['pending', 'succeeded', 'failed', 'expired'],
  pending: ['succeeded', 'failed', 'expired'],
  failed: ['succeeded'],
  expired: ['succeeded'],
  succeeded: [],
} as const satisfies Record<string, readonly string[]>
export type PaymentState = keyof typeof paymentMoves

/** A Stripe event by its id and type. */
export type Heard = { id: string; type: string }

/** A payment as it is kept. */
export type Payment = {
  id: string
  reference: string
  state: PaymentState
  amount: number
  currency: Currency
  idempotencyKey: string
  request: unknown
  sessionId: string | null
  sessionUrl: string | null
  intentId: string | null
  createdAt: Date
  expiresAt: Date
}
export type RefundState = 'owed' | 'pending' | 'succeeded' | 'failed'

/** Where a refund may come from. One that is through may still come back from the bank. */
export const refundFrom = {
  pending: ['owed'],
  succeeded: ['owed', 'pending', 'failed'],
  failed: ['owed', 'pending', 'succeeded'],
} as const satisfies Record<string, readonly RefundState[]>

export type PaymentLine = { name: string; quantity: number; unitAmount: number }

/** What somebody is asked to pay, for the row and for Stripe alike. */
export type PaymentWish = {
  id: string
  reference: Reference
  total: Money
  lines: PaymentLine[]
  locale: Locale
  email: string
  submit: 'pay' | 'donate'
  successUrl: string
  cancelUrl: string
  createdAt: Date
}

/** Minutes that a payment page stays open. Stripe asks for at least 30; ten more leave room to open it again after a timeout. */
export const pageMinutes = 40
/** Until this long after the first try, the page may be opened again with the same call. */
export const reopenMinutes = 8
/** Stock is held a little longer than the page lives, so that a payment in its last second finds it. */
export const holdMinutes = pageMinutes + 2

/** The key under which a call is made anew, once Stripe keeps a failure under the old one. */
export function nextKey(key: string): string {
  const [stem, version = '1'] = key.split('/v')
  return `${stem}/v${Number(version) + 1}`
}

export type SessionFate = 'paid' | 'waiting' | 'failed' | 'expired' | 'open'

/** A payment page as Stripe knows it now. */
export type SessionView = {
  id: string
  paymentId: string | undefined
  fate: SessionFate
  amount: number
  currency: Currency | undefined
  intentId: string | undefined
  /** When it was charged, as far as Stripe says; unset where nothing was. */
  paidAt?: Date | undefined
  live: boolean
  /** On a page for the first month of a plan: the plan, and its name at Stripe once it is paid. */
  plan?: { id: string | undefined; subscriptionId: string | undefined }
}

/** What Stripe answers of a page that it has never heard of, such as one that a stand-in has forgotten. */
export const noSuchPage = 'no_such_page'

/** Undefined when Stripe cannot say. */
export type SessionAnswer = SessionView | typeof noSuchPage | undefined

export type OpenRefusal = 'payment_unreachable' | 'payment_refused'
