import type Stripe from 'stripe'
import { emit } from '#tests/standins/events/emit.ts'
import { stripeId } from '#tests/standins/ids.ts'
import { makeBalance } from '#tests/standins/stripe/balance-made.ts'
import { readCall, type Verb } from '#tests/standins/stripe/call.ts'
import { expand } from '#tests/standins/stripe/expand.ts'
import {
  createdRules,
  type ListParams,
  listPage,
  pageRules,
  readList,
} from '#tests/standins/stripe/list.ts'
import { badRequest, isRefusal, missing, type Refusal } from '#tests/standins/stripe/refusal.ts'
import { choice, flag, metadata, type Params, text, whole } from '#tests/standins/wire/params.ts'
import type { World } from '#tests/standins/world.ts'

const createRules: Params = {
  amount: whole(1),
  charge: text(),
  currency: text(3),
  customer: text(),
  instructions_email: text(),
  metadata,
  origin: choice('customer_balance'),
  payment_intent: text(),
  reason: choice('duplicate', 'fraudulent', 'requested_by_customer'),
  refund_application_fee: flag,
  reverse_transfer: flag,
}

/** The charge that a refund gives back, found by itself or by its intent. */
function chargeFor(world: World, params: Stripe.RefundCreateParams): Stripe.Charge | Refusal {
  const { charges, intents } = world.store.tables
  const { charge: chargeId, payment_intent: intentId } = params
  if (chargeId === undefined && intentId === undefined) {
    return badRequest('One of the following params should be provided: payment_intent or charge.')
  }
  if (chargeId !== undefined) return charges.find(chargeId) ?? missing('charge', chargeId, 'charge')
  const intent = intents.find(intentId ?? '')
  if (intent === undefined) return missing('payment_intent', intentId ?? '', 'payment_intent')
  if (intent.status === 'succeeded') return charges.find(String(intent.latest_charge)) ?? noCharge()
  return noCharge()
}

const noCharge = () => badRequest('This PaymentIntent does not have a successful charge to refund.')

function whyNotRefund(charge: Stripe.Charge, amount: number): Refusal | null {
  if (charge.status !== 'succeeded') return noCharge()
  if (charge.refunded) {
    return badRequest(
      `Charge ${charge.id} has already been refunded.`,
      'charge_already_refunded',
      'charge',
    )
  }
  const left = charge.amount - charge.amount_refunded
  if (amount <= left) return null
  return badRequest(
    `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
    'amount_too_large',
    'amount',
  )
}

/** The charge with so much of it given back. */
export function saveCharge(world: World, charge: Stripe.Charge, refunded: number): Stripe.Charge {
  const after = { ...charge, amount_refunded: refunded, refunded: refunded === charge.amount }
  world.store.put('charges', charge.id, after)
  return after
}

/** Refunds that the control page said are to stay pending, counted down. */
function nextStatus(world: World): 'pending' | 'succeeded' {
  const left = (world.store.tables.settings.find('pendingRefunds') as number | undefined) ?? 0
  if (left === 0) return 'succeeded'
  world.store.put('settings', 'pendingRefunds', left - 1)
  return 'pending'
}

/** Refusals that the control page said are to come, counted down. */
function nextRefusal(world: World): Refusal | null {
  const armed = world.store.tables.settings.find('refusedRefunds') as
    | { left: number; code: string }
    | undefined
    | null
  if (!armed || armed.left === 0) return null
  world.store.put('settings', 'refusedRefunds', { ...armed, left: armed.left - 1 })
  return badRequest(refusalTexts[armed.code] ?? 'The refund cannot be made.', armed.code)
}

const refusalTexts: Record<string, string> = {
  balance_insufficient: 'Insufficient funds in Stripe balance to refund this amount.',
  charge_disputed: 'This charge has been charged back and cannot be refunded.',
}

/** What every refund here begins with. */
const freshRefund = {
  customer: null,
  customer_account: null,
  destination_details: {
    card: { reference: '0042', reference_status: 'available', type: 'refund' },
    type: 'card',
  },
  payment_method: null,
  receipt_number: null,
  source_transfer_reversal: null,
  transfer_reversal: null,
} satisfies Partial<Stripe.Refund>

/** Gives money back; the reasons against it were checked before. */
function refundCharge(world: World, charge: Stripe.Charge, params: Stripe.RefundCreateParams) {
  const created = world.clock.seconds()
  const amount = params.amount ?? charge.amount - charge.amount_refunded
  const id = stripeId('re')
  const balance = makeBalance({ id, currency: charge.currency }, -amount, created)
  const refund: Stripe.Refund = {
    ...freshRefund,
    id,
    object: 'refund',
    amount,
    balance_transaction: balance.id,
    charge: charge.id,
    created,
    currency: charge.currency,
    // Read from texts, so nothing but texts.
    metadata: { ...(params.metadata || {}) } as Stripe.Metadata,
    payment_intent: charge.payment_intent,
    reason: params.reason ?? null,
    status: nextStatus(world),
  }
  world.store.put('balance', balance.id, balance)
  world.store.put('refunds', id, refund)
  const after = saveCharge(world, charge, charge.amount_refunded + amount)
  emit(world, 'refund.created', refund)
  emit(world, 'charge.refunded', after)
  return refund
}

/** Makes a refund as the API does, also for one made by hand in the dashboard. */
export function makeRefund(
  world: World,
  params: Stripe.RefundCreateParams,
): Stripe.Refund | Refusal {
  const charge = chargeFor(world, params)
  if (isRefusal(charge)) return charge
  const refused = nextRefusal(world)
  if (refused) return refused
  const bad = whyNotRefund(charge, params.amount ?? 0)
  return bad ?? refundCharge(world, charge, params)
}

export const createRefund: Verb = (world, call) => {
  const params = readCall<Stripe.RefundCreateParams>(createRules, call)
  if (isRefusal(params)) return params
  const refund = makeRefund(world, params)
  return isRefusal(refund) ? refund : expand(world, refund, params.expand)
}

interface RefundList extends ListParams {
  charge?: string
  payment_intent?: string
}

export const listRefunds: Verb = (world, call) => {
  const rules = { ...pageRules, ...createdRules, charge: text(), payment_intent: text() }
  const params = readList<RefundList>(rules, call)
  if (isRefusal(params)) return params
  const { refunds: table } = world.store.tables
  const { charge, payment_intent: intent } = params
  const byCharge = charge === undefined ? undefined : table.by('charge', charge)
  const page = listPage(
    {
      table,
      rows: intent === undefined ? byCharge : table.by('intent', intent),
      show: (row) => row,
      created: (row) => row.created,
      fits: (row) => charge === undefined || row.charge === charge,
      url: call.path,
    },
    params,
  )
  return isRefusal(page) ? page : expand(world, page, params.expand)
}
