import { type EmailRefusal, parseEmail } from '#app/values/email.ts'
import { readText, typedChoice, typedText } from '#app/values/field.ts'
import { type AmountRefusal, type Currency, isCurrency, parseAmount } from '#app/values/money.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { leastGift } from './donation.ts'

export const giftFields = [
  'rhythm',
  'amount',
  'ownAmount',
  'fund',
  'name',
  'email',
  'form',
  'currency',
] as const
export type GiftField = (typeof giftFields)[number]

export type GiftFieldRefusal =
  | 'missing'
  | 'repeated'
  | 'too_long'
  | 'malformed'
  | 'unknown_choice'
  | 'amount_below_floor'
  | 'two_amounts'
  | 'form_stale'
  | EmailRefusal
  | AmountRefusal

export type GiftRequest = {
  rhythm: 'once'
  amount: number
  currency: Currency
  fund: string
  name: string
  email: string
  /** The sealed id of the shown form. */
  form: string
}

export type GiftErrors = Partial<Record<GiftField, GiftFieldRefusal>>

/** Reads the giving form. `suggested` are the amounts it offered, in minor units. Every field that is wrong is named at once. */
export function readGiftForm(
  form: FormData,
  suggested: readonly number[],
): { ok: true; value: GiftRequest } | { ok: false; errors: GiftErrors } {
  const currency = readChoice(form, 'currency', isCurrency)
  const amount = readAmount(form, suggested, currency.ok ? currency.value : 'SEK')
  const read = {
    currency,
    rhythm: readChoice(form, 'rhythm', (text): text is 'once' => text === 'once'),
    fund: readText(form, 'fund', { longest: 80 }),
    name: readText(form, 'name', { longest: 100 }),
    email: readEmail(form),
    form: readSeal(form),
  }
  const errors: GiftErrors = amount.ok ? {} : { [amount.field]: amount.refusal }
  for (const [field, outcome] of Object.entries(read)) {
    if (!outcome.ok) errors[field as GiftField] = outcome.refusal
  }
  if (Object.keys(errors).length > 0 || !amount.ok) return { ok: false, errors }
  const values = Object.fromEntries(
    Object.entries(read).map(([name, outcome]) => [name, outcome.ok ? outcome.value : '']),
  ) as Omit<GiftRequest, 'amount'>
  return { ok: true, value: { ...values, amount: amount.value } }
}

/** A gift that was started, as the form would show it: an amount that is offered is chosen, and none is left in the field beside it. */
export function asOffered(
  typed: Partial<Record<GiftField, string>>,
  amounts: readonly number[],
): Partial<Record<GiftField, string>> {
  const own = parseAmount(typed.ownAmount ?? '')
  if (!own.ok || !amounts.includes(own.value)) return typed
  return { ...typed, amount: String(own.value), ownAmount: '' }
}

const written: readonly GiftField[] = ['ownAmount', 'name', 'email']

/** What was typed and chosen, to be shown again. */
export const typedGift = (form: FormData): Record<GiftField, string> =>
  Object.fromEntries(
    giftFields.map((field) => [
      field,
      written.includes(field) ? typedText(form, field) : typedChoice(form, field),
    ]),
  ) as Record<GiftField, string>

function readChoice<Choice extends string>(
  form: FormData,
  name: GiftField,
  known: (text: unknown) => text is Choice,
): Outcome<Choice, GiftFieldRefusal> {
  const read = readText(form, name, { longest: 20 })
  if (!read.ok) return read.refusal === 'too_long' ? refused('unknown_choice') : read
  return known(read.value) ? done(read.value) : refused('unknown_choice')
}

type AmountRead =
  | { ok: true; value: number }
  | { ok: false; field: 'amount' | 'ownAmount'; refusal: GiftFieldRefusal }

/**
 * A chosen amount, or the giver's own; one that was typed counts even when no choice was made. Both at once are asked about: either may
 * be what she changed her mind from, and neither is dropped unsaid.
 */
function readAmount(form: FormData, suggested: readonly number[], currency: Currency): AmountRead {
  const choice = readText(form, 'amount', { longest: 20, optional: true })
  const own = readText(form, 'ownAmount', { longest: 30, optional: true })
  if (!choice.ok) return { ok: false, field: 'amount', refusal: choice.refusal }
  if (!own.ok) return { ok: false, field: 'ownAmount', refusal: own.refusal }
  const picked = suggested.find((amount) => String(amount) === choice.value)
  if (picked !== undefined && own.value === '') return { ok: true, value: picked }
  if (choice.value === '' && own.value === '')
    return { ok: false, field: 'amount', refusal: 'missing' }
  if (picked === undefined && choice.value !== 'own' && choice.value !== '') {
    return { ok: false, field: 'amount', refusal: 'unknown_choice' }
  }
  return readOwnAmount(own.value, { picked, least: leastGift[currency] })
}

type Beside = { picked: number | undefined; least: number }

function readOwnAmount(text: string, { picked, least }: Beside): AmountRead {
  const typed = parseAmount(text)
  if (!typed.ok) return { ok: false, field: 'ownAmount', refusal: typed.refusal }
  if (picked !== undefined && typed.value !== picked) {
    return { ok: false, field: 'ownAmount', refusal: 'two_amounts' }
  }
  if (typed.value < least) return { ok: false, field: 'ownAmount', refusal: 'amount_below_floor' }
  return typed
}

/** The shown form's own seal. Whatever is wrong with it, the cure is the same: send the form that is shown now. */
function readSeal(form: FormData): Outcome<string, GiftFieldRefusal> {
  const read = readText(form, 'form', { longest: 400 })
  return read.ok ? read : refused('form_stale')
}

function readEmail(form: FormData): Outcome<string, GiftFieldRefusal> {
  const read = readText(form, 'email', { longest: 254 })
  if (!read.ok) return read.refusal === 'malformed' ? refused('email_malformed') : read
  return parseEmail(read.value)
}
