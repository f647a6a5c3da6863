import type { Currency } from '#app/values/money.ts'
import { addHours } from '#app/values/period.ts'
import type { InvoiceView } from '../invoice-view.ts'
import type { Card, SubscriptionView } from '../subscription-view.ts'
import { type DeclineReason, declineReason } from './decline.ts'

/** What the giver of a plan is written to about, beside receipts. */
export const planNoticeKinds = [
  'month-failed',
  'month-awaits',
  'month-recovered',
  'plan-ended',
  'card-expiring',
  'card-changed',
] as const
export type PlanNoticeKind = (typeof planNoticeKinds)[number]

/** What a notice says, as it was when it was written. Amount in minor units, instants as ISO texts; nothing of it names the giver. */
export type PlanNoticeContent = {
  planNumber: string
  amount: number
  currency: Currency
  fund: string
  reason?: DeclineReason
  nextTryAt?: string
  /** Stripe's own page on which this month can be confirmed and paid. */
  payUrl?: string
  card?: Card
}

/** A notice that is due if nobody has written it yet. `occasion` is what it is about: nobody is told of that twice. */
export type PlanNoticeDraft = Pick<PlanNoticeContent, 'reason' | 'payUrl' | 'card'> & {
  kind: PlanNoticeKind
  occasion: string
  invoiceId?: string
  /** The month's own amount; the plan's where no month is told of. */
  amount?: number
  nextTryAt?: Date | undefined
}

/** How long before the end of a card's last month its giver is told: time for one more charge, and to order another card. */
const cardHours = 30 * 24

/** A month paid so long after it was written was late, and its giver may have been told. Stripe itself waits an hour. */
const lateHours = 12

type Seen = {
  view: SubscriptionView
  invoice: InvoiceView | undefined
  /** Set where another card than this one was charged before; its name at Stripe. */
  cardBefore: string | undefined
  now: Date
}

/** What the giver of a plan is to be told, by how the plan and the month that is told of stand at Stripe now. */
export function noticesDue(seen: Seen): PlanNoticeDraft[] {
  const drafts = [ended(seen), failed(seen), recovered(seen), cardExpiring(seen), cardChanged(seen)]
  return drafts.filter((draft) => draft !== undefined)
}

/** Stripe ended it after its last try. Whoever stops a plan herself knows it. */
function ended({ view, invoice }: Seen): PlanNoticeDraft | undefined {
  if (view.state !== 'ended' || !view.endedUnpaid) return undefined
  const reason = declineReason(invoice?.declineCode)
  return { kind: 'plan-ended', occasion: `${view.id}/ended`, reason }
}

/**
 * One try was refused and the month is still open. The first month is paid on Stripe's page, which says so itself. A month that waits for its giver's
 * confirmation is not retried into it: only she can.
 */
function failed({ view, invoice }: Seen): PlanNoticeDraft | undefined {
  if (view.state !== 'past_due' || !invoice?.open || invoice.first || invoice.tries === 0)
    return undefined
  const { id: invoiceId, amountDue: amount, tries, nextTryAt, payUrl, awaitsGiver } = invoice
  const about = { occasion: `${invoiceId}/${tries}`, invoiceId, amount, nextTryAt }
  if (awaitsGiver && payUrl) return { kind: 'month-awaits', ...about, payUrl }
  return { kind: 'month-failed', ...about, reason: declineReason(invoice.declineCode) }
}

function recovered({ view, invoice }: Seen): PlanNoticeDraft | undefined {
  if (!invoice?.paid || !invoice.paidAt || view.state === 'ended') return undefined
  if (invoice.paidAt < addHours(invoice.writtenAt, lateHours)) return undefined
  const { id: invoiceId, amount } = invoice
  return { kind: 'month-recovered', occasion: `${invoiceId}/recovered`, invoiceId, amount }
}

/** Once for each card and its last month: a new card, or the same one with a later month, is another occasion. */
function cardExpiring({ view, now }: Seen): PlanNoticeDraft | undefined {
  const { card, state } = view
  if (!card || (state !== 'active' && state !== 'past_due')) return undefined
  // A card is good until the last day of its month.
  const endsAt = new Date(Date.UTC(card.year, card.month, 1))
  if (addHours(now, cardHours) < endsAt) return undefined
  return { kind: 'card-expiring', occasion: `${card.id}/${card.year}-${card.month}`, card }
}

/** Whoever has her telephone could have left another card: she is told, each time. To go back to the first one is another change. */
function cardChanged({ view, cardBefore, now }: Seen): PlanNoticeDraft | undefined {
  const { card, state, id } = view
  if (!card || !cardBefore || state === 'ended') return undefined
  return { kind: 'card-changed', occasion: `${id}/${card.id} at ${now.toISOString()}`, card }
}
