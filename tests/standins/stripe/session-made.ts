import type Stripe from 'stripe'
import { sessionId, stripeId } from '#tests/standins/ids.ts'
import type { SessionRow } from '#tests/standins/state/rows.ts'
import { monthlyPriceOf } from '#tests/standins/stripe/plans/subscription-made.ts'
import { currenciesIn, expiresBy, totalsOf } from '#tests/standins/stripe/session-checks.ts'
import type { World } from '#tests/standins/world.ts'

type Params = Stripe.Checkout.SessionCreateParams

const DAY = 24 * 3600

function makePrice(
  data: Stripe.Checkout.SessionCreateParams.LineItem.PriceData,
  created: number,
): Stripe.Price {
  const amount = data.unit_amount ?? 0
  return {
    id: stripeId('price'),
    object: 'price',
    active: false,
    billing_scheme: 'per_unit',
    created,
    currency: data.currency.toLowerCase(),
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product: stripeId('prod'),
    recurring: null,
    tax_behavior: data.tax_behavior ?? 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: 'one_time',
    unit_amount: amount,
    // On the wire a decimal is its digits; the package makes its own number of them.
    unit_amount_decimal: String(amount) as unknown as Stripe.Decimal,
  }
}

function makeLine(
  line: Stripe.Checkout.SessionCreateParams.LineItem,
  created: number,
): Stripe.LineItem {
  const data = line.price_data ?? { currency: '' }
  const quantity = line.quantity ?? 0
  const amount = (data.unit_amount ?? 0) * quantity
  return {
    id: stripeId('li'),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency: data.currency.toLowerCase(),
    description: data.product_data?.name ?? null,
    metadata: wireMetadata(line.metadata),
    price: data.recurring ? monthlyPriceOf(data, created) : makePrice(data, created),
    quantity,
  }
}

/** Parameters were read from texts, so their metadata holds nothing but texts. */
const wireMetadata = (given: Stripe.MetadataParam | undefined) => ({ ...given }) as Stripe.Metadata

function customTextOf({ custom_text: given }: Params): Stripe.Checkout.Session.CustomText {
  return {
    after_submit: given?.after_submit || null,
    shipping_address: given?.shipping_address || null,
    submit: given?.submit || null,
    terms_of_service_acceptance: given?.terms_of_service_acceptance || null,
  }
}

function shippingOf(
  params: Params,
): Pick<Stripe.Checkout.Session, 'shipping_cost' | 'shipping_options'> {
  const options = (params.shipping_options ?? []).map((option) => ({
    shipping_amount: option.shipping_rate_data?.fixed_amount?.amount ?? 0,
    shipping_rate: stripeId('shr'),
  }))
  const [first] = options
  if (first === undefined) return { shipping_cost: null, shipping_options: [] }
  const amount = first.shipping_amount
  const cost = { amount_subtotal: amount, amount_tax: 0, amount_total: amount }
  return {
    shipping_cost: { ...cost, shipping_rate: first.shipping_rate },
    shipping_options: options,
  }
}

/** The parts that are never filled here, or only once it is paid. */
const unused = {
  after_expiration: null,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  currency_conversion: null,
  custom_fields: [],
  customer_account: null,
  discounts: [],
  invoice: null,
  invoice_creation: null,
  payment_link: null,
  payment_method_configuration_details: null,
  permissions: null,
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: null,
  subscription: null,
  wallet_options: null,
} satisfies Partial<Stripe.Checkout.Session>

function asAsked(params: Params) {
  return {
    adaptive_pricing: { enabled: params.adaptive_pricing?.enabled ?? true },
    allow_promotion_codes: params.allow_promotion_codes ?? null,
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    billing_address_collection: params.billing_address_collection ?? null,
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    custom_text: customTextOf(params),
    customer: params.customer ?? null,
    customer_creation: params.customer ? null : (params.customer_creation ?? 'if_required'),
    customer_email: params.customer_email ?? null,
    excluded_payment_method_types: params.excluded_payment_method_types ?? [],
    integration_identifier: params.integration_identifier ?? null,
    locale: params.locale ?? null,
    managed_payments: { enabled: false },
    metadata: wireMetadata(params.metadata),
    origin_context: params.origin_context ?? null,
    payment_method_collection: params.payment_method_collection ?? 'if_required',
    payment_method_options: {},
    phone_number_collection: { enabled: params.phone_number_collection?.enabled ?? false },
    shipping_address_collection: params.shipping_address_collection ?? null,
    submit_type: params.submit_type ?? null,
    success_url: params.success_url ?? null,
    ui_mode: 'hosted_page',
  } satisfies Partial<Stripe.Checkout.Session>
}

function detailsOf(params: Params): Stripe.Checkout.Session.CustomerDetails | null {
  if (params.customer_email === undefined) return null
  return {
    address: null,
    business_name: null,
    email: params.customer_email,
    individual_name: null,
    name: null,
    phone: null,
    tax_exempt: 'none',
    tax_ids: null,
  }
}

const after = (params: Params) => ({
  paymentData: params.payment_intent_data ?? {},
  planData: params.subscription_data ?? {},
  later: null,
})

/** An open session; the parameters were checked before. */
export function makeSession(world: World, params: Params): SessionRow {
  const id = sessionId()
  const created = world.clock.seconds()
  const { subtotal, shipping } = totalsOf(params)
  const [currency = null] = currenciesIn(params)
  const dueSeconds = expiresBy(world, params.expires_at) ?? created + DAY
  const session: Stripe.Checkout.Session = {
    ...unused,
    ...asAsked(params),
    ...shippingOf(params),
    id,
    object: 'checkout.session',
    amount_subtotal: subtotal,
    amount_total: subtotal + shipping,
    created,
    currency,
    customer_details: detailsOf(params),
    expires_at: params.expires_at ?? dueSeconds,
    livemode: false,
    mode: params.mode ?? 'payment',
    payment_intent: null,
    payment_method_types: ['card'],
    payment_status: 'unpaid',
    status: 'open',
    total_details: { amount_discount: 0, amount_shipping: shipping, amount_tax: 0 },
    url: `${world.origin}/pay/${id}`,
  }
  const lines = params.line_items?.map((line) => makeLine(line, created)) ?? []
  return { session, lines, ...after(params), dueAt: dueSeconds * 1000 }
}
