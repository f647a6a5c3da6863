import { askStripe } from '#app/platform/stripe.server.ts'
import { isCurrency } from '#app/values/money.ts'
import { addSeconds } from '#app/values/period.ts'
import { type RefundView, refundView } from './refund-view.ts'

/** More than a shop makes in a year; what is more is looked at in shorter parts. */
const most = 10_000

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000)

/**
 * The refunds that were made at Stripe from an instant on, oldest first, and until when they are all of them. Undefined when Stripe cannot say.
 */
export async function lookUpRefundsMade(
  from: Date,
  until: Date,
): Promise<{ views: RefundView[]; until: Date } | undefined> {
  const created = { gte: seconds(from), lte: seconds(until) }
  const list = await askStripe(
    (stripe) => stripe.refunds.list({ created, limit: 100 }).autoPagingToArray({ limit: most }),
    { step: 'refunds' },
  )
  if (!list) return undefined
  const half = (created.lte - created.gte) / 2
  // The newest come first, so that it is the oldest that are missing from a list cut short.
  if (list.length === most && half > 1) return lookUpRefundsMade(from, addSeconds(from, half))
  // The account may be another shop's too, in currencies that Lykta never asks.
  const ours = list.filter(({ currency }) => isCurrency(currency.toUpperCase()))
  return { views: ours.map(refundView).reverse(), until }
}
