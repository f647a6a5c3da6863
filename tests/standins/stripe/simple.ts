import type Stripe from 'stripe'
import { API_VERSION, emit } from '#tests/standins/events/emit.ts'
import { stripeId } from '#tests/standins/ids.ts'
import { readCall, type Verb } from '#tests/standins/stripe/call.ts'
import { expand } from '#tests/standins/stripe/expand.ts'
import {
  createdRules,
  type ListParams,
  listOf,
  listPage,
  pageRules,
  readList,
} from '#tests/standins/stripe/list.ts'
import { nameDefault } from '#tests/standins/stripe/plans/new-card.ts'
import { isRefusal, missing } from '#tests/standins/stripe/refusal.ts'
import {
  anything,
  choice,
  flag,
  group,
  list,
  metadata,
  type Params,
  text,
  whole,
} from '#tests/standins/wire/params.ts'

type Readable = 'intents' | 'charges' | 'balance' | 'refunds' | 'customers' | 'methods'

/** Makes the call that reads one object of a kind. */
export function retrieve(table: Readable, kind: string): Verb {
  return (world, call) => {
    const params = readCall<{ expand?: string[] }>({}, call)
    if (isRefusal(params)) return params
    const id = call.names.id ?? ''
    const found = world.store.tables[table].find(id)
    return found ? expand(world, found, params.expand) : missing(kind, id)
  }
}

const customerRules: Params = {
  address: anything,
  balance: whole(),
  business_name: text(150),
  cash_balance: anything,
  description: text(350),
  email: text(512),
  individual_name: text(150),
  invoice_prefix: text(12),
  invoice_settings: anything,
  metadata,
  name: text(256),
  next_invoice_sequence: whole(),
  payment_method: text(),
  phone: text(20),
  preferred_locales: list(text()),
  shipping: anything,
  source: text(),
  tax: anything,
  tax_exempt: choice('exempt', 'none', 'reverse'),
  tax_id_data: anything,
  test_clock: text(),
  validate: flag,
}

/** What every customer here begins with. */
const freshCustomer = {
  balance: 0,
  currency: null,
  default_source: null,
  delinquent: false,
  discount: null,
  invoice_prefix: 'STANDIN',
  invoice_settings: {
    custom_fields: null,
    default_payment_method: null,
    footer: null,
    rendering_options: null,
  },
  livemode: false,
  next_invoice_sequence: 1,
  shipping: null,
  tax_exempt: 'none',
  test_clock: null,
} satisfies Partial<Stripe.Customer>

/** A customer as Stripe makes one. */
export function makeCustomer(
  params: Stripe.CustomerCreateParams,
  created: number,
): Stripe.Customer {
  return {
    ...freshCustomer,
    id: stripeId('cus'),
    object: 'customer',
    // An address comes as it was sent; the type's nulls are left out of it.
    address: (params.address || null) as Stripe.Address | null,
    created,
    description: params.description ?? null,
    email: params.email ?? null,
    // Read from texts, so nothing but texts.
    metadata: { ...(params.metadata || {}) } as Stripe.Metadata,
    name: params.name ?? null,
    phone: params.phone ?? null,
    preferred_locales: params.preferred_locales ?? [],
  }
}

export const createCustomer: Verb = (world, call) => {
  const params = readCall<Stripe.CustomerCreateParams>(customerRules, call)
  if (isRefusal(params)) return params
  const customer = makeCustomer(params, world.clock.seconds())
  world.store.put('customers', customer.id, customer)
  emit(world, 'customer.created', customer)
  return expand(world, customer, params.expand)
}

interface CustomerUpdate {
  invoice_settings?: { default_payment_method?: string }
  expand?: string[]
}

const updateRules: Params = {
  invoice_settings: group({ default_payment_method: text() }),
}

/** Changes which card a customer's invoices are charged to; nothing else of her is changed here. */
export const updateCustomer: Verb = (world, call) => {
  const params = readCall<CustomerUpdate>(updateRules, call)
  if (isRefusal(params)) return params
  const { customers, methods } = world.store.tables
  const id = call.names.id ?? ''
  const customer = customers.find(id)
  if (!customer) return missing('customer', id)
  const method = params.invoice_settings?.default_payment_method
  if (!method) return expand(world, customer, params.expand)
  if (methods.find(method)?.customer !== id) return missing('PaymentMethod', method)
  return expand(world, nameDefault(world, customer, method), params.expand)
}

interface BalanceList extends ListParams {
  currency?: string
  payout?: string
  source?: string
  type?: string
}

const balanceRules: Params = {
  ...pageRules,
  ...createdRules,
  currency: text(3),
  payout: text(),
  source: text(),
  type: text(),
}

export const listBalance: Verb = (world, call) => {
  const params = readList<BalanceList>(balanceRules, call)
  if (isRefusal(params)) return params
  const { balance: table } = world.store.tables
  const { source, type, currency } = params
  const page = listPage(
    {
      table,
      rows: source === undefined ? undefined : table.by('source', source),
      show: (row) => row,
      created: (row) => row.created,
      fits: (row) =>
        (type === undefined || row.type === type) &&
        (currency === undefined || row.currency === currency),
      url: call.path,
    },
    params,
  )
  return isRefusal(page) ? page : expand(world, page, params.expand)
}

/** The endpoint that events go to, as if it had been registered. */
export const listWebhookEndpoints: Verb = (world, call) => {
  const params = readList<ListParams>(pageRules, call)
  if (isRefusal(params)) return params
  const hook = world.deliveries.hook('stripe')
  if (hook === undefined) return listOf([], call.path)
  const endpoint: Stripe.WebhookEndpoint = {
    id: 'we_standin',
    object: 'webhook_endpoint',
    api_version: API_VERSION,
    application: null,
    created: 0,
    description: null,
    enabled_events: hook.types,
    livemode: false,
    metadata: {},
    status: 'enabled',
    url: hook.url,
  }
  return listOf([endpoint], call.path)
}
