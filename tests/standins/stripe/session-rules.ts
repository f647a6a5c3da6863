import {
  anything,
  choice,
  flag,
  group,
  list,
  metadata,
  type Param,
  type Params,
  required,
  text,
  whole,
} from '#tests/standins/wire/params.ts'

const address = group({
  city: text(),
  country: text(2),
  line1: text(),
  line2: text(),
  postal_code: text(),
  state: text(),
})

const shipping = group({
  address: required(address),
  carrier: text(),
  name: required(text()),
  phone: text(),
  tracking_number: text(),
})

const taxBehaviour = choice('exclusive', 'inclusive', 'unspecified')

const priceData = group({
  currency: required(text(3)),
  product: text(),
  product_data: group({
    description: text(40_000),
    images: list(text(2048), 8),
    metadata,
    name: required(text(5000)),
    tax_code: text(),
    tax_details: anything,
    unit_label: text(12),
  }),
  recurring: group({
    interval: required(choice('day', 'month', 'week', 'year')),
    interval_count: whole(1, 1095),
  }),
  tax_behavior: taxBehaviour,
  // Its bounds have their own error codes, so they are checked with the currency.
  unit_amount: whole(-1_000_000_000_000, 1_000_000_000_000),
  unit_amount_decimal: text(),
})

const lineItem = group({
  adjustable_quantity: group({ enabled: required(flag), maximum: whole(), minimum: whole() }),
  metadata,
  price: text(),
  price_data: priceData,
  quantity: whole(1, 999_999),
  tax_rates: list(text()),
})

const shippingOption = group({
  shipping_rate: text(),
  shipping_rate_data: group({
    delivery_estimate: anything,
    display_name: required(text(100)),
    fixed_amount: group({
      amount: required(whole()),
      currency: required(text(3)),
      currency_options: anything,
    }),
    metadata,
    tax_behavior: taxBehaviour,
    tax_code: text(),
    type: choice('fixed_amount'),
  }),
})

const message = group({ message: required(text(1200)) })

const paymentData = group({
  application_fee_amount: whole(),
  capture_method: choice('automatic', 'automatic_async', 'manual'),
  description: text(),
  metadata,
  on_behalf_of: text(),
  receipt_email: text(),
  setup_future_usage: choice('off_session', 'on_session'),
  shipping,
  statement_descriptor: text(22),
  statement_descriptor_suffix: text(22),
  transfer_data: anything,
  transfer_group: text(),
})

const enabled: Param = group({ enabled: required(flag) })
const methods: Param = list(text(40))

const locales = (
  'auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko lt lv ms mt nb nl pl pt ' +
  'pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW'
).split(' ')

/** What a checkout session can be made of. Parts that payment mode here does not use are taken as they come. */
export const sessionRules: Params = {
  adaptive_pricing: group({ enabled: flag }),
  after_expiration: anything,
  allow_promotion_codes: flag,
  allowed_payment_method_types: methods,
  automatic_tax: group({ enabled: required(flag), liability: anything }),
  billing_address_collection: choice('auto', 'required'),
  branding_settings: anything,
  cancel_url: text(),
  client_reference_id: text(200),
  consent_collection: anything,
  currency: text(3),
  custom_fields: list(anything, 3),
  custom_text: group({
    after_submit: message,
    shipping_address: message,
    submit: message,
    terms_of_service_acceptance: message,
  }),
  customer: text(),
  customer_account: text(),
  customer_creation: choice('always', 'if_required'),
  customer_email: text(800),
  customer_update: anything,
  discounts: list(anything, 1),
  excluded_payment_method_types: methods,
  expires_at: whole(0, 99_999_999_999),
  integration_identifier: text(),
  invoice_creation: anything,
  line_items: list(lineItem, 100),
  locale: choice(...locales),
  managed_payments: anything,
  metadata,
  mode: choice('payment', 'setup', 'subscription'),
  name_collection: anything,
  optional_items: list(anything, 10),
  origin_context: choice('mobile_app', 'web'),
  payment_intent_data: paymentData,
  payment_method_collection: choice('always', 'if_required'),
  payment_method_configuration: text(),
  payment_method_data: anything,
  payment_method_options: anything,
  permissions: anything,
  phone_number_collection: enabled,
  redirect_on_completion: choice('always', 'if_required', 'never'),
  return_url: text(),
  saved_payment_method_options: anything,
  setup_intent_data: anything,
  shipping_address_collection: group({ allowed_countries: required(list(text(2), 300)) }),
  shipping_options: list(shippingOption, 5),
  submit_type: choice('auto', 'book', 'donate', 'pay', 'subscribe'),
  subscription_data: group({ description: text(500), metadata }),
  success_url: text(),
  tax_id_collection: anything,
  ui_mode: choice('elements', 'embedded_page', 'form', 'hosted_page'),
  wallet_options: anything,
}
