import type Stripe from 'stripe'
import { unsupported } from '#tests/standins/stripe/call.ts'
import { MOST_CHARGE, whyNotCharge } from '#tests/standins/stripe/money.ts'
import { checkRhythm } from '#tests/standins/stripe/plans/session-checks.ts'
import { badRequest, missing, type Refusal } from '#tests/standins/stripe/refusal.ts'
import type { World } from '#tests/standins/world.ts'

type Params = Stripe.Checkout.SessionCreateParams
type Check = (params: Params, world: World) => Refusal | null

const HALF_HOUR = 30 * 60
const DAY = 24 * 3600

const lacks = (param: string) =>
  badRequest(`Missing required param: ${param}.`, 'parameter_missing', param)

/** Set-ups have their place here once the stand-in learns them. */
const checkMode: Check = ({ mode, submit_type: submit, ui_mode: ui = 'hosted_page' }) => {
  if (mode === undefined) return lacks('mode')
  if (mode !== 'payment' && mode !== 'subscription') return unsupported(`mode ${mode} yet`)
  if (submit === 'subscribe' && mode === 'payment') {
    return badRequest('submit_type subscribe needs mode subscription.', undefined, 'submit_type')
  }
  return ui === 'hosted_page' ? null : unsupported(`ui_mode ${ui}`)
}

const checkAddresses: Check = (params) => {
  if (params.success_url === undefined) return lacks('success_url')
  if (!URL.canParse(params.success_url))
    return badRequest('Not a valid URL', 'url_invalid', 'success_url')
  if (params.cancel_url === undefined || URL.canParse(params.cancel_url)) return null
  return badRequest('Not a valid URL', 'url_invalid', 'cancel_url')
}

const checkCustomer: Check = ({ customer, customer_email: email }, world) => {
  if (customer !== undefined && email !== undefined) {
    return badRequest(
      'You may only specify one of customer and customer_email.',
      undefined,
      'customer',
    )
  }
  if (customer !== undefined && !world.store.tables.customers.find(customer)) {
    return missing('customer', customer, 'customer')
  }
  if (email === undefined || /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/.test(email)) return null
  return badRequest(`Invalid email address: ${email}`, 'email_invalid', 'customer_email')
}

function isWithinDay(expiresAt: number, nowSeconds: number): boolean {
  return expiresAt >= nowSeconds + HALF_HOUR && expiresAt <= nowSeconds + DAY
}

/** Both clocks count: a caller whose own clock was not moved along must still be able to sell. */
export function expiresBy(world: World, expiresAt: number | undefined): number | null {
  const moved = world.clock.seconds()
  if (expiresAt === undefined) return moved + DAY
  if (isWithinDay(expiresAt, moved)) return expiresAt
  const ahead = world.clock.ahead / 1000
  return isWithinDay(expiresAt, Math.floor(Date.now() / 1000)) ? expiresAt + ahead : null
}

const checkExpiry: Check = ({ expires_at: at }, world) => {
  if (expiresBy(world, at) !== null) return null
  return badRequest(
    'The expires_at timestamp must be between 30 minutes and 24 hours from Checkout Session creation.',
    undefined,
    'expires_at',
  )
}

/** Parts that change what is charged, and that the stand-in would otherwise silently get wrong. */
const checkUnspoken: Check = (params) => {
  if (params.discounts) return unsupported('discounts')
  if (params.automatic_tax?.enabled) return unsupported('automatic_tax')
  if (params.optional_items) return unsupported('optional_items')
  const isManual = params.payment_intent_data?.capture_method === 'manual'
  return isManual ? unsupported('manual capture') : null
}

function whyNotPrice(
  line: Stripe.Checkout.SessionCreateParams.LineItem,
  at: string,
): Refusal | null {
  const price = line.price_data
  if (line.price !== undefined) return missing('price', line.price, `${at}[price]`)
  if (price === undefined) return lacks(`${at}[price_data]`)
  if (price.product !== undefined) {
    return missing('product', price.product, `${at}[price_data][product]`)
  }
  if (price.product_data === undefined) return lacks(`${at}[price_data][product_data]`)
  if (price.unit_amount === undefined) return lacks(`${at}[price_data][unit_amount]`)
  const param = `${at}[price_data][unit_amount]`
  if (price.unit_amount < 0) {
    return badRequest('Invalid non-negative integer', 'parameter_invalid_integer', param)
  }
  if (price.unit_amount <= MOST_CHARGE) return null
  return badRequest('Amount has more than eight digits.', 'amount_too_large', param)
}

const checkLines: Check = ({ line_items: lines = [] }) => {
  if (lines.length === 0) return lacks('line_items')
  for (const [at, line] of lines.entries()) {
    const path = `line_items[${at}]`
    const bad = whyNotPrice(line, path)
    if (bad) return bad
    if (line.quantity === undefined) return lacks(`${path}[quantity]`)
    if (line.tax_rates || line.adjustable_quantity?.enabled) {
      return unsupported('tax_rates and adjustable_quantity')
    }
  }
  return null
}

const checkShipping: Check = ({ shipping_options: options = [] }) => {
  for (const [at, option] of options.entries()) {
    const path = `shipping_options[${at}]`
    if (option.shipping_rate) return missing('shipping rate', option.shipping_rate, path)
    if (!option.shipping_rate_data?.fixed_amount) return lacks(`${path}[shipping_rate_data]`)
  }
  return null
}

/** The currency of every line and of the delivery, in lower case. */
export function currenciesIn(params: Params): Set<string> {
  const lines = params.line_items?.map((line) => line.price_data?.currency) ?? []
  const rates = params.shipping_options?.map(
    (one) => one.shipping_rate_data?.fixed_amount?.currency,
  )
  const all = [...lines, ...(rates ?? []), params.currency]
  return new Set(all.filter((one) => one !== undefined).map((one) => one.toLowerCase()))
}

/** What is charged for the lines and for the first way of delivery, in minor units. */
export function totalsOf(params: Params): { subtotal: number; shipping: number } {
  const amounts = params.line_items?.map(
    (line) => (line.price_data?.unit_amount ?? 0) * (line.quantity ?? 0),
  )
  const shipping = params.shipping_options?.[0]?.shipping_rate_data?.fixed_amount?.amount ?? 0
  return { subtotal: (amounts ?? []).reduce((sum, one) => sum + one, 0), shipping }
}

const checkTotal: Check = (params) => {
  const [currency = '', ...others] = currenciesIn(params)
  if (others.length > 0) {
    return badRequest(
      'All prices in a session must have the same currency.',
      undefined,
      'line_items',
    )
  }
  const { subtotal, shipping } = totalsOf(params)
  const only = params.line_items?.length === 1 ? '[0][price_data][unit_amount]' : ''
  return whyNotCharge(subtotal + shipping, currency, `line_items${only}`)
}

const checks = [
  checkMode,
  checkRhythm,
  checkAddresses,
  checkCustomer,
  checkExpiry,
  checkUnspoken,
  checkLines,
  checkShipping,
  checkTotal,
]

/** Why Stripe would not make this session, or null. */
export function whyNotSession(params: Params, world: World): Refusal | null {
  for (const check of checks) {
    const bad = check(params, world)
    if (bad) return bad
  }
  return null
}
