import type Stripe from 'stripe'
import { bareAddress } from '#tests/standins/resend/address.ts'
import { Table } from '#tests/standins/state/table.ts'
import {
  type InvoiceRow,
  isOver,
  type PortalRow,
  type SubscriptionRow,
} from '#tests/standins/stripe/plans/rows.ts'

/** A checkout session with what Stripe keeps beside it but does not show in it. */
export interface SessionRow {
  session: Stripe.Checkout.Session
  lines: Stripe.LineItem[]
  paymentData: Stripe.Checkout.SessionCreateParams.PaymentIntentData
  /** For a subscription, what it is to carry. */
  planData: Pick<Stripe.Checkout.SessionCreateParams.SubscriptionData, 'description' | 'metadata'>
  /** The last try of a subscription's first payment was refused; there is no intent then that could say so. */
  declined?: boolean
  /** When it expires, in milliseconds on the stand-ins' own clock. */
  dueAt: number
  /** A payment whose money comes or fails later: the outcome, and when, on the same clock. */
  later: { outcome: 'succeeded' | 'failed'; dueAt: number } | null
}

export type DeliveryState = 'pending' | 'delivered' | 'dropped' | 'failed'

/** How far one event has come on its way to the webhook. */
export interface DeliveryRow {
  id: string
  hook: 'stripe' | 'resend'
  state: DeliveryState
  attempts: number
  /** When the next attempt is due, and when the first was: milliseconds on the stand-ins' clock. */
  dueAt: number
  firstAt: number
  lastStatus: string | null
}

export interface Attachment {
  filename: string
  contentType: string
  contentId: string | null
  /** Base64, as it came. */
  content: string
}

export interface LetterRow {
  id: string
  from: string
  to: string[]
  cc: string[]
  bcc: string[]
  replyTo: string[]
  subject: string
  html: string | null
  text: string | null
  headers: Record<string, string>
  tags: { name: string; value: string }[]
  attachments: Attachment[]
  sentAt: string
  lastEvent: 'sent' | 'delivered' | 'bounced' | 'complained' | 'suppressed'
}

/** An event of the mail provider, as it is sent to the webhook. */
export interface MailEventRow {
  id: string
  body: { type: string; created_at: string; data: Record<string, unknown> }
}

/** The answer kept for an idempotency key. */
export interface KeyRow {
  id: string
  fingerprint: string
  status: number
  body: string
  at: number
}

export interface Rows {
  sessions: SessionRow
  intents: Stripe.PaymentIntent
  charges: Stripe.Charge
  balance: Stripe.BalanceTransaction
  refunds: Stripe.Refund
  customers: Stripe.Customer
  methods: Stripe.PaymentMethod
  subscriptions: SubscriptionRow
  invoices: InvoiceRow
  portals: PortalRow
  events: Stripe.Event
  mailEvents: MailEventRow
  deliveries: DeliveryRow
  letters: LetterRow
  keys: KeyRow
  settings: unknown
}

export type Tables = { [Name in keyof Rows]: Table<Rows[Name]> }

const textOf = (value: unknown) => (typeof value === 'string' ? value : null)

/** A letter takes about as much memory as five other rows. */
const LETTER_WEIGHT = 5

const always = () => true
const never = () => false

type TablesOf<Names extends keyof Rows> = Pick<Tables, Names>

type MoneyTables = TablesOf<'intents' | 'charges' | 'balance' | 'refunds' | 'customers'>

const openSessions = (keep: number): Tables['sessions'] =>
  new Table({
    keep,
    isSettled: (row) => row.session.status !== 'open' && row.later === null,
    indexes: {
      intent: (row) => textOf(row.session.payment_intent),
      customer: (row) => textOf(row.session.customer),
    },
  })

const openMoney = (keep: number): MoneyTables => ({
  intents: new Table({ keep, isSettled: (row) => row.status !== 'processing' }),
  charges: new Table({ keep, isSettled: always }),
  balance: new Table({ keep, isSettled: always, indexes: { source: (row) => textOf(row.source) } }),
  refunds: new Table({
    keep,
    isSettled: (row) => row.status !== 'pending',
    indexes: { intent: (row) => textOf(row.payment_intent), charge: (row) => textOf(row.charge) },
  }),
  customers: new Table({ keep, isSettled: never }),
})

type PlanTables = TablesOf<'methods' | 'subscriptions' | 'invoices' | 'portals'>

const openPlans = (keep: number): PlanTables => ({
  methods: new Table({ keep, isSettled: never }),
  subscriptions: new Table({
    keep,
    isSettled: (row) => isOver(row.subscription),
    indexes: { customer: (row) => textOf(row.subscription.customer) },
  }),
  invoices: new Table({
    keep,
    isSettled: (row) => row.invoice.status !== 'open',
    indexes: {
      subscription: (row) => textOf(row.invoice.parent?.subscription_details?.subscription),
      customer: (row) => textOf(row.invoice.customer),
    },
  }),
  portals: new Table({ keep, isSettled: always }),
})

const openLetters = (keep: number): Tables['letters'] =>
  new Table({
    keep: Math.max(1, Math.floor(keep / LETTER_WEIGHT)),
    isSettled: always,
    indexes: { to: (row) => row.to.map((one) => bareAddress(one) ?? one) },
  })

/** Empty tables that hold `keep` rows each, letters fewer; what is still open or undelivered is never forgotten. */
export function openTables(keep: number): Tables {
  const deliveries: Table<DeliveryRow> = new Table({
    keep,
    isSettled: (row) => row.state !== 'pending',
    indexes: { open: (row) => (row.state === 'delivered' ? null : row.hook) },
  })
  const isSent = (row: { id: string }) => deliveries.find(row.id)?.state !== 'pending'
  return {
    ...openMoney(keep),
    ...openPlans(keep),
    sessions: openSessions(keep),
    letters: openLetters(keep),
    deliveries,
    events: new Table<Stripe.Event>({ keep, isSettled: isSent }),
    mailEvents: new Table<MailEventRow>({ keep, isSettled: isSent }),
    keys: new Table({ keep, isSettled: always }),
    settings: new Table({ keep, isSettled: never }),
  }
}
