import type Stripe from 'stripe'
import { emit } from '#tests/standins/events/emit.ts'
import { chargeInvoice, voidInvoice } from '#tests/standins/stripe/plans/charge-invoice.ts'
import { asDraft, finaliseDraft, leaveDraft } from '#tests/standins/stripe/plans/draft.ts'
import { endSubscription, saveSubscription } from '#tests/standins/stripe/plans/end.ts'
import { makeInvoice, type NewInvoice } from '#tests/standins/stripe/plans/invoice-made.ts'
import { monthsAfter } from '#tests/standins/stripe/plans/period.ts'
import {
  isOver,
  itemOf,
  periodEnd,
  type SubscriptionRow,
} from '#tests/standins/stripe/plans/rows.ts'
import type { World } from '#tests/standins/world.ts'

type Step = { at: number; run: (world: World, row: SubscriptionRow, at: number) => void }

function customerOf(world: World, subscription: Stripe.Subscription): Stripe.Customer {
  const customer = world.store.tables.customers.find(String(subscription.customer))
  if (!customer) throw new Error(`The customer of ${subscription.id} was forgotten.`)
  return customer
}

/** Writes an invoice for a subscription, and names it as its latest. */
export function invoiceFor(
  world: World,
  row: SubscriptionRow,
  {
    draft = false,
    ...wish
  }: Pick<NewInvoice, 'reason' | 'amount' | 'period' | 'at'> & {
    draft?: boolean
  },
) {
  const { subscription } = row
  const customer = customerOf(world, subscription)
  const made = makeInvoice({ subscription, customer, origin: world.origin, ...wish })
  const invoice = draft ? asDraft(made, wish.at) : made
  world.store.put('invoices', invoice.invoice.id, invoice)
  emit(world, 'invoice.created', invoice.invoice)
  if (!draft) emit(world, 'invoice.finalized', invoice.invoice)
  const latest = { ...subscription, latest_invoice: invoice.invoice.id }
  return { row: saveSubscription(world, { ...row, subscription: latest }), invoice }
}

/** The same subscription in another period. */
export function inPeriod(
  { items, ...subscription }: Stripe.Subscription,
  { start, end }: { start: number; end: number },
): Stripe.Subscription {
  const data = items.data.map((item) => ({
    ...item,
    current_period_start: start,
    current_period_end: end,
  }))
  return { ...subscription, items: { ...items, data } }
}

/** A new month begins: an invoice is due. While collection is paused it is voided, and nothing is charged. */
function renew(world: World, row: SubscriptionRow, at: number): void {
  const { subscription: before } = row
  if (before.cancel_at_period_end) {
    endSubscription(world, row, { reason: 'cancellation_requested', at })
    return
  }
  const start = periodEnd(before)
  const periods = row.periods + 1
  const period = { start, end: monthsAfter(before.billing_cycle_anchor, periods) }
  const status = before.status === 'trialing' ? 'active' : before.status
  const subscription = { ...inPeriod(before, period), status }
  const amount = itemOf(subscription).price.unit_amount ?? 0
  const draft = !subscription.pause_collection && (row.drafts ?? 0) > 0
  const wish = { reason: 'subscription_cycle', amount, period, at, draft } as const
  const made = invoiceFor(world, { ...row, subscription, periods }, wish)
  emit(world, 'customer.subscription.updated', made.row.subscription)
  if (subscription.pause_collection) voidInvoice(world, made.invoice, at)
  else if (draft) leaveDraft(world, { ...made, at })
  else chargeInvoice(world, { ...made, at })
}

/** The hour of a draft is over: it is charged, also when a pause has begun meanwhile. */
function finalise(world: World, row: SubscriptionRow, at: number): void {
  const invoice = world.store.tables.invoices.find(row.draft?.invoice ?? '')
  const later = saveSubscription(world, { ...row, draft: null })
  if (invoice?.invoice.status !== 'draft') return
  const finalised = finaliseDraft(world, invoice, { at, advance: true })
  chargeInvoice(world, { row: later, invoice: finalised, at })
}

function retry(world: World, row: SubscriptionRow, at: number): void {
  const invoice = world.store.tables.invoices.find(row.retry?.invoice ?? '')
  if (invoice?.invoice.status === 'open') chargeInvoice(world, { row, invoice, at })
  else saveSubscription(world, { ...row, retry: null })
}

function resume(world: World, row: SubscriptionRow): void {
  const subscription = { ...row.subscription, pause_collection: null }
  saveSubscription(world, { ...row, subscription })
  emit(world, 'customer.subscription.updated', subscription)
}

/** What happens to a subscription next, and when; of two at once the resuming comes first. */
function nextStep({ subscription, retry: again, draft }: SubscriptionRow): Step | undefined {
  if (isOver(subscription)) return undefined
  const resumesAt = subscription.pause_collection?.resumes_at
  const steps: Step[] = [
    ...(resumesAt ? [{ at: resumesAt, run: resume }] : []),
    ...(again ? [{ at: again.at, run: retry }] : []),
    ...(draft ? [{ at: draft.at, run: finalise }] : []),
    { at: periodEnd(subscription), run: renew },
  ]
  return steps.reduce((first, step) => (step.at < first.at ? step : first))
}

/** Lets a subscription's months come as the clock moves. To be called whenever it changed. */
export function watchSubscription(world: World, id: string): void {
  const row = world.store.tables.subscriptions.find(id)
  const step = row && nextStep(row)
  if (!step) return
  world.agenda.at(step.at * 1000, () => {
    const now = world.store.tables.subscriptions.find(id)
    const due = now && nextStep(now)
    // Something changed it since: whoever did watches it anew.
    if (!now || !due || due.at !== step.at || due.run !== step.run) return
    due.run(world, now, due.at)
    world.store.commit()
    watchSubscription(world, id)
  })
}
