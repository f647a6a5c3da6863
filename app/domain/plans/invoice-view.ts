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
  /** The month that was paid on Stripe's page as the plan began. */
  first: boolean
  writtenAt: Date
  open: boolean
  paid: boolean
  paidAt: Date | undefined
  amount: number
  amountDue: number
  currency: Currency | undefined
  intentId: string | undefined
  /** How often Stripe has tried to charge it, why not the last time, and when it will again. */
  tries: number
  declineCode: string | undefined
  nextTryAt: Date | undefined
  /** Only the giver can go on: her bank wants her to confirm the charge, on this page of Stripe's. */
  awaitsGiver: boolean
  payUrl: string | undefined
  live: boolean
}

/** What must come with an invoice so that its view can be told: which payment brought its money, and why one did not. */
export const invoiceExpand = ['payments.data.payment.payment_intent']

const idOf = (thing: string | { id: string } | undefined): string | undefined =>
  typeof thing === 'string' ? thing : thing?.id

const instant = (seconds: number | null | undefined): Date | undefined =>
  seconds ? new Date(seconds * 1000) : undefined

/** What matters of an invoice. Its subscription lives in its parent, its payments in a list of attempts (payments-and-letters 1). */
export function invoiceView(invoice: Stripe.Invoice): InvoiceView {
  const details = invoice.parent?.subscription_details
  const { plan, fund } = details?.metadata ?? {}
  const currency = invoice.currency.toUpperCase()
  return {
    id: invoice.id,
    subscriptionId: idOf(details?.subscription),
    planId: isId(plan) ? plan : undefined,
    fundId: isId(fund) ? fund : undefined,
    first: invoice.billing_reason === 'subscription_create',
    writtenAt: new Date(invoice.created * 1000),
    open: invoice.status === 'open',
    paid: invoice.status === 'paid',
    paidAt: instant(invoice.status_transitions.paid_at),
    amount: invoice.amount_paid,
    amountDue: invoice.amount_due,
    currency: isCurrency(currency) ? currency : undefined,
    tries: invoice.attempt_count,
    nextTryAt: instant(invoice.next_payment_attempt),
    payUrl: invoice.hosted_invoice_url ?? undefined,
    ...attemptsOf(invoice),
    live: invoice.livemode,
  }
}

const awaiting = new Set<string | undefined>(['requires_action', 'requires_confirmation'])

/** Which payment brought the money; else what became of the try that Stripe made last. */
function attemptsOf({ payments }: Stripe.Invoice) {
  const attempts = payments?.data ?? []
  const paid = attempts.find(({ status }) => status === 'paid')?.payment.payment_intent
  const tried = (attempts.find(({ is_default }) => is_default) ?? attempts[0])?.payment
  const intent = typeof tried?.payment_intent === 'object' ? tried.payment_intent : undefined
  const declineCode = intent?.last_payment_error?.decline_code ?? intent?.last_payment_error?.code
  const awaitsGiver = awaiting.has(intent?.status) || declineCode === 'authentication_required'
  return { intentId: idOf(paid), declineCode, awaitsGiver }
}
