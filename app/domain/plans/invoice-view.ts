import type Stripe from 'stripe'
import { isId } from '#app/values/id.ts'
import { type Currency, isCurrency } from '#app/values/money.ts'

/** One month of a plan as Stripe has it now. Amounts in minor units. */
export type InvoiceView = {
  id: string
  subscriptionId: string | undefined
  /** What the subscription carried when the invoice was written. */
  planId: string | undefined
  fundId: string | undefined
  paid: boolean
  amount: number
  currency: Currency | undefined
  intentId: string | undefined
  live: boolean
}

/** What must come with an invoice so that its view can be told: which payment brought its money. */
export const invoiceExpand = ['payments']

const idOf = (thing: string | { id: string } | undefined): string | undefined =>
  typeof thing === 'string' ? thing : thing?.id

/** What matters of an invoice. Its subscription lives in its parent, its payments in a list of attempts (payments-and-letters 1). */
export function invoiceView(invoice: Stripe.Invoice): InvoiceView {
  const details = invoice.parent?.subscription_details
  const { plan, fund } = details?.metadata ?? {}
  const currency = invoice.currency.toUpperCase()
  const payment = invoice.payments?.data.find(({ status }) => status === 'paid')?.payment
  return {
    id: invoice.id,
    subscriptionId: idOf(details?.subscription),
    planId: isId(plan) ? plan : undefined,
    fundId: isId(fund) ? fund : undefined,
    paid: invoice.status === 'paid',
    amount: invoice.amount_paid,
    currency: isCurrency(currency) ? currency : undefined,
    intentId: idOf(payment?.payment_intent),
    live: invoice.livemode,
  }
}
