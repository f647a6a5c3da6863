import type { CardFee } from '#app/domain/organisation/card-fees.ts'
import { type EmailRefusal, parseEmail } from '#app/values/email.ts'
import { readText, typedChoice, typedText } from '#app/values/field.ts'
import { type AmountRefusal, type Currency, isCurrency, parseAmount } from '#app/values/money.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { isRhythm, type Rhythm } from '#app/values/rhythm.ts'
import { type Company, type CompanyRefusal, companyFields, readCompany } from './company.ts'
import { amountFieldOf, readGiftAmount } from './gift-amount.ts'
import type { TributeWish } from './tributes/tribute.ts'
import { readTribute, type TributeRefusal, tributeFields } from './tributes/tribute-form.ts'

/** In the order in which they stand on the page. */
export const giftFields = [
  'rhythm',
  'amount',
  'monthlyAmount',
  'ownAmount',
  'coverCost',
  'fund',
  'name',
  'email',
  ...companyFields,
  ...tributeFields,
  'anonymous',
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
  | 'tribute_once_only'
  | EmailRefusal
  | AmountRefusal
  | CompanyRefusal
  | TributeRefusal

export type GiftRequest = {
  rhythm: Rhythm
  /** With what was added for the card, in minor units. */
  amount: number
  costCovered?: number
  currency: Currency
  fund: string
  name: string
  email: string
  anonymous?: boolean
  company?: Company
  tribute?: TributeWish
  /** The sealed id of the shown form. */
  form: string
}

export type GiftErrors = Partial<Record<GiftField, GiftFieldRefusal>>

/** What the page offered: amounts of its currency in minor units, and what a card costs; the tribute's day is read by `now`. */
export type Offered = {
  amounts: Record<Rhythm, readonly number[]>
  fee?: CardFee | undefined
  now: Date
}

type Read = { ok: true; value: GiftRequest } | { ok: false; errors: GiftErrors }

/** Reads the giving form. Every field that is wrong is named at once. */
export function readGiftForm(form: FormData, offered: Offered): Read {
  const currency = readChoice(form, 'currency', isCurrency)
  const rhythm = readChoice(form, 'rhythm', isRhythm)
  const how = rhythm.ok ? rhythm.value : 'once'
  const amount = readGiftAmount(form, {
    ...{ rhythm: how, currency: currency.ok ? currency.value : 'SEK' },
    ...{ suggested: offered.amounts[how], fee: offered.fee },
  })
  const read = {
    ...{ currency, rhythm, email: readEmail(form), form: readSeal(form) },
    fund: readText(form, 'fund', { longest: 80 }),
    name: readText(form, 'name', { longest: 100 }),
    anonymous: readText(form, 'anonymous', { longest: 10, optional: true }),
  }
  const beside = [readCompany(form), readTributeOf(form, how, offered.now)] as const
  const errors: GiftErrors = amount.ok ? {} : { [amount.field]: amount.refusal }
  for (const [field, outcome] of Object.entries(read)) {
    if (!outcome.ok) errors[field as GiftField] = outcome.refusal
  }
  for (const part of beside) if (!part.ok) Object.assign(errors, part.errors)
  const [company, tribute] = beside
  if (Object.keys(errors).length > 0 || !amount.ok || !company.ok || !tribute.ok) {
    return { ok: false, errors }
  }
  return { ok: true, value: together(valuesOf(read), amount, [company.value, tribute.value]) }
}

type Plain = Pick<GiftRequest, 'currency' | 'rhythm' | 'email' | 'form' | 'fund' | 'name'> & {
  anonymous: string
}

const valuesOf = (read: Record<keyof Plain, Outcome<string, GiftFieldRefusal>>): Plain =>
  Object.fromEntries(
    Object.entries(read).map(([name, outcome]) => [name, outcome.ok ? outcome.value : '']),
  ) as Plain

/** What was not asked for is not there at all, so that the same gift is the same words. */
function together(
  { anonymous, ...plain }: Plain,
  { amount, costCovered }: { amount: number; costCovered: number },
  [company, tribute]: readonly [Company | undefined, TributeWish | undefined],
): GiftRequest {
  return {
    ...plain,
    amount,
    ...(costCovered > 0 && { costCovered }),
    ...(anonymous !== '' && { anonymous: true }),
    ...(company && { company }),
    ...(tribute && { tribute }),
  }
}

/** A card goes with one gift: each month would be a card each month, to somebody who never asked for it. */
function readTributeOf(
  form: FormData,
  rhythm: Rhythm,
  now: Date,
):
  | ReturnType<typeof readTribute>
  | {
      ok: false
      errors: GiftErrors
    } {
  const read = readTribute(form, now)
  const isAsked = !read.ok || read.value !== undefined
  return rhythm === 'monthly' && isAsked
    ? { ok: false, errors: { tribute: 'tribute_once_only' } }
    : read
}

/** A gift that was started, as the form would show it: an amount that is offered is chosen, and none is left in the field beside it. */
export function asOffered(
  typed: Partial<Record<GiftField, string>>,
  amounts: Record<Rhythm, readonly number[]>,
): Partial<Record<GiftField, string>> {
  const rhythm = isRhythm(typed.rhythm) ? typed.rhythm : 'once'
  const own = parseAmount(typed.ownAmount ?? '')
  if (!own.ok || !amounts[rhythm].includes(own.value)) return typed
  const { amount: _, ...rest } = typed
  return { ...rest, [amountFieldOf[rhythm]]: String(own.value), ownAmount: '' }
}

const chosen = new Set<GiftField>([
  ...(['rhythm', 'amount', 'monthlyAmount', 'coverCost', 'fund'] as const),
  ...(['tribute', 'tributeWay', 'anonymous', 'form', 'currency'] as const),
])

/** What was typed and chosen, to be shown again. */
export const typedGift = (form: FormData): Record<GiftField, string> =>
  Object.fromEntries(
    giftFields.map((field) => [
      field,
      chosen.has(field) ? typedChoice(form, field) : typedText(form, field),
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
