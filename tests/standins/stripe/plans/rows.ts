import type Stripe from 'stripe'

/** A subscription with what Stripe keeps beside it but does not show in it. */
export interface SubscriptionRow {
  subscription: Stripe.Subscription
  /** Whole periods since the anchor when the present one ends. */
  periods: number
  /** The invoice whose charge is tried again, and when, in seconds on the stand-ins' clock. */
  retry: { invoice: string; at: number } | null
  /** Charges that the bank will refuse, and with which code. */
  declines: { left: number; code: string } | null
  /** So many months to come are drafts for an hour, and the one that is, with when it is charged. */
  drafts?: number
  draft?: { invoice: string; at: number } | null
}

/** An invoice with the attempts to pay it, which Stripe shows only where they are asked for. */
export interface InvoiceRow {
  invoice: Stripe.Invoice
  payments: Stripe.InvoicePayment[]
}

/** A page on which a customer sees to her card. */
export interface PortalRow {
  session: Stripe.BillingPortal.Session
  /** Where the page leads once it is done with. */
  doneUrl: string | null
}

/** A subscription's one line: no other kind is spoken here. */
export function itemOf({ items }: Stripe.Subscription): Stripe.SubscriptionItem {
  const [item] = items.data
  if (item === undefined) throw new Error('A subscription has no line.')
  return item
}

/** The end of the period that is paid for, in seconds. */
export const periodEnd = (subscription: Stripe.Subscription): number =>
  itemOf(subscription).current_period_end

export const isOver = ({ status }: Stripe.Subscription): boolean => status === 'canceled'
