import { addressLengths as lengths } from '#app/domain/orders/address-form.ts'
import { type Country, isCountry, parsePostcode } from '#app/values/country.ts'
import { type EmailRefusal, parseEmail } from '#app/values/email.ts'
import { readText, typedChoice, typedText } from '#app/values/field.ts'
import { type Currency, isCurrency } from '#app/values/money.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'

export const checkoutFields = [
  'country',
  'delivery',
  'name',
  'email',
  'addressLine1',
  'addressLine2',
  'postcode',
  'city',
  'total',
] as const
export type CheckoutField = (typeof checkoutFields)[number]

export type CheckoutFieldRefusal =
  | 'missing'
  | 'repeated'
  | 'too_long'
  | 'malformed'
  | 'unknown_choice'
  | 'postcode_malformed'
  | EmailRefusal

export type CheckoutRequest = {
  country: Country
  delivery: string
  name: string
  email: string
  addressLine1: string
  addressLine2: string
  postcode: string
  city: string
  /** The whole price that the buyer was shown. */
  shown: { amount: number; currency: Currency }
}

export type CheckoutErrors = Partial<Record<CheckoutField, CheckoutFieldRefusal>>

/** Reads the checkout form. Every field that is wrong is named at once. */
export function readCheckoutForm(
  form: FormData,
): { ok: true; value: CheckoutRequest } | { ok: false; errors: CheckoutErrors } {
  const country = readCountry(form)
  const read = {
    country,
    delivery: readText(form, 'delivery', { longest: 60 }),
    name: readText(form, 'name', { longest: lengths.name }),
    email: readEmail(form),
    addressLine1: readText(form, 'addressLine1', { longest: lengths.addressLine1 }),
    addressLine2: readText(form, 'addressLine2', { longest: lengths.addressLine2, optional: true }),
    postcode: readPostcode(form, country.ok ? country.value : undefined),
    city: readText(form, 'city', { longest: lengths.city }),
    total: readShown(form),
  } satisfies Record<CheckoutField, Outcome<unknown, CheckoutFieldRefusal>>
  const errors: CheckoutErrors = {}
  for (const field of checkoutFields) {
    const outcome = read[field]
    if (!outcome.ok) errors[field] = outcome.refusal
  }
  const { total, ...fields } = read
  const values = Object.fromEntries(
    Object.entries(fields).map(([name, outcome]) => [name, outcome.ok ? outcome.value : '']),
  ) as Omit<CheckoutRequest, 'shown'>
  return Object.keys(errors).length === 0 && total.ok
    ? { ok: true, value: { ...values, shown: total.value } }
    : { ok: false, errors }
}

const choices: readonly CheckoutField[] = ['country', 'delivery', 'total']

/** What was typed and chosen, to be shown again. */
export const typedCheckout = (form: FormData): Record<CheckoutField, string> =>
  Object.fromEntries(
    checkoutFields.map((field) => [
      field,
      choices.includes(field) ? typedChoice(form, field) : typedText(form, field),
    ]),
  ) as Record<CheckoutField, string>

function readCountry(form: FormData): Outcome<Country, CheckoutFieldRefusal> {
  const read = readText(form, 'country', { longest: 2 })
  if (!read.ok) return read.refusal === 'too_long' ? refused('unknown_choice') : read
  return isCountry(read.value) ? done(read.value) : refused('unknown_choice')
}

function readEmail(form: FormData): Outcome<string, CheckoutFieldRefusal> {
  const read = readText(form, 'email', { longest: 254 })
  if (!read.ok) return read.refusal === 'malformed' ? refused('email_malformed') : read
  return parseEmail(read.value)
}

function readPostcode(
  form: FormData,
  country: Country | undefined,
): Outcome<string, CheckoutFieldRefusal> {
  const read = readText(form, 'postcode', { longest: lengths.postcode })
  if (!read.ok || !country) return read
  const postcode = parsePostcode(read.value, country)
  return postcode ? done(postcode) : refused('postcode_malformed')
}

/** "SEK 123400": written by our own form, so a malformed one means an old or altered page. */
function readShown(
  form: FormData,
): Outcome<{ amount: number; currency: Currency }, CheckoutFieldRefusal> {
  const read = readText(form, 'total', { longest: 20 })
  if (!read.ok) return read
  const [currency, digits] = read.value.split(' ')
  if (!isCurrency(currency) || !/^\d{1,9}$/.test(digits ?? '')) return refused('malformed')
  return done({ currency, amount: Number(digits) })
}
