import { type Locale, locales } from '#app/i18n/locale.ts'
import { type FieldRefusal, readLines, readText } from '#app/values/field.ts'
import {
  type AmountRefusal,
  type Currency,
  isCurrency,
  largestKept,
  parseAmount,
} from '#app/values/money.ts'
import { isRhythm, type Rhythm } from '#app/values/rhythm.ts'
import {
  type FundContent,
  type FundText,
  fundTexts,
  mostCosts,
  type UnitCostSheet,
} from './fund-sheet.ts'

export type FundRefusal =
  | FieldRefusal
  | AmountRefusal
  | 'slug_malformed'
  | 'slug_taken'
  | 'position_malformed'
  | 'goal_zero'
  | 'unknown_choice'
  | 'line_missing'
  | 'source_missing'
  | 'cost_repeated'
  | 'cost_zero'
export type FundErrors = Record<string, FundRefusal>

/** Longest texts: a card's line, a page's few paragraphs. */
const longest: Record<FundText, number> = { name: 80, summary: 200, text: 8_000, surplus: 600 }
const ofSeveralLines = new Set<FundText>(['text', 'surplus'])
const longestLine = 200

type Reader = { form: FormData; errors: FundErrors }

/** Reads a fund. Its texts may lack anything while it is closed; what is there must be readable. Every field that is wrong is named at once. */
export function readFund(
  form: FormData,
): { ok: true; value: FundContent } | { ok: false; errors: FundErrors } {
  const reader: Reader = { form, errors: {} }
  const value: FundContent = {
    slug: readSlug(reader),
    position: readPosition(reader),
    goal: readGoal(reader),
    texts: readTexts(reader),
    costs: readCosts(reader),
  }
  const { errors } = reader
  return Object.keys(errors).length === 0 ? { ok: true, value } : { ok: false, errors }
}

/** One line as typed; empty where it is wrong, which is noted. */
function textOf({ form, errors }: Reader, name: string, most: number): string {
  const read = readText(form, name, { longest: most, optional: true })
  if (read.ok) return read.value
  errors[name] = read.refusal
  return ''
}

function readSlug(reader: Reader): string {
  const slug = textOf(reader, 'slug', 80)
  if (reader.errors.slug) return slug
  if (slug === '') reader.errors.slug = 'missing'
  else if (!/^[a-z\d]+(-[a-z\d]+)*$/.test(slug)) reader.errors.slug = 'slug_malformed'
  return slug
}

function readPosition(reader: Reader): number {
  const typed = textOf(reader, 'position', 10)
  if (typed !== '' && !/^\d{1,4}$/.test(typed)) reader.errors.position = 'position_malformed'
  return Number(typed)
}

function readGoal(reader: Reader): number | undefined {
  const typed = textOf(reader, 'goal', 30)
  if (typed === '') return undefined
  const read = parseAmount(typed, largestKept)
  if (!read.ok) reader.errors.goal = read.refusal
  else if (read.value === 0) reader.errors.goal = 'goal_zero'
  return read.ok ? read.value : undefined
}

function readTexts({ form, errors }: Reader): FundContent['texts'] {
  const readOne = (field: FundText, locale: Locale): string => {
    const name = `${field}-${locale}`
    const bounds = { longest: longest[field], optional: true }
    const read = ofSeveralLines.has(field)
      ? readLines(form, name, bounds)
      : readText(form, name, bounds)
    if (!read.ok) errors[name] = read.refusal
    return read.ok ? read.value : ''
  }
  const inLanguage = (locale: Locale) =>
    Object.fromEntries(fundTexts.map((field) => [field, readOne(field, locale)]))
  const texts = Object.fromEntries(locales.map((locale) => [locale, inLanguage(locale)]))
  return texts as FundContent['texts']
}

/** The rows of costs that hold something. A row without an amount is taken away; one with an amount says what it does and where that is known from. */
function readCosts(reader: Reader): UnitCostSheet[] {
  const costs: UnitCostSheet[] = []
  for (let place = 0; place < mostCosts; place += 1) {
    const cost = readCost(reader, place)
    if (!cost) continue
    const same = costs.some(
      ({ rhythm, currency, amount }) =>
        rhythm === cost.rhythm && currency === cost.currency && amount === cost.amount,
    )
    if (same) reader.errors[`u${place}-amount`] = 'cost_repeated'
    costs.push(cost)
  }
  return costs
}

function readCost(reader: Reader, place: number): UnitCostSheet | undefined {
  const typed = textOf(reader, `u${place}-amount`, 30)
  if (typed === '') return undefined
  const read = parseAmount(typed)
  const refusal = read.ok ? (read.value === 0 ? 'cost_zero' : undefined) : read.refusal
  if (refusal) reader.errors[`u${place}-amount`] = refusal
  const inAll = (part: 'line' | 'source', lack: FundRefusal): Record<Locale, string> => {
    const words = locales.map((locale) => {
      const name = `u${place}-${part}-${locale}`
      const text = textOf(reader, name, longestLine)
      if (text === '') reader.errors[name] ??= lack
      return [locale, text]
    })
    return Object.fromEntries(words) as Record<Locale, string>
  }
  return {
    rhythm: readRhythm(reader, place),
    currency: readCurrency(reader, place),
    amount: read.ok ? read.value : 0,
    line: inAll('line', 'line_missing'),
    source: inAll('source', 'source_missing'),
  }
}

function readCurrency(reader: Reader, place: number): Currency {
  const name = `u${place}-currency`
  const typed = textOf(reader, name, 10)
  if (isCurrency(typed)) return typed
  reader.errors[name] = 'unknown_choice'
  return 'SEK'
}

/** How often the amount is given; a form of before monthly gifts does not say, and means once. */
function readRhythm(reader: Reader, place: number): Rhythm {
  const name = `u${place}-rhythm`
  const typed = textOf(reader, name, 10)
  if (isRhythm(typed) || typed === '') return typed || 'once'
  reader.errors[name] = 'unknown_choice'
  return 'once'
}
