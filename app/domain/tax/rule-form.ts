import { isDay } from '#app/values/day.ts'
import { type FieldRefusal, readText, typedChoice, typedText } from '#app/values/field.ts'
import { parseAmount } from '#app/values/money.ts'
import {
  ruleUnits,
  type TaxApprovalContent,
  type TaxCountry,
  type TaxRuleContent,
  type TaxRuleName,
  taxCountries,
  taxRuleNames,
} from './rule.ts'

export type TaxFormRefusal =
  | FieldRefusal
  | 'unknown_choice'
  | 'day_malformed'
  | 'days_reversed'
  | 'value_malformed'
  | 'address_malformed'
  | 'begins_twice'
  | 'known_decision'
export type TaxFormErrors = Record<string, TaxFormRefusal>

type Bounds = { longest: number; optional?: boolean }
type Reader = { form: FormData; errors: TaxFormErrors }
type Read<Content> = { ok: true; value: Content } | { ok: false; errors: TaxFormErrors }

const finished = <Content>(value: Content, { errors }: Reader): Read<Content> =>
  Object.keys(errors).length === 0 ? { ok: true, value } : { ok: false, errors }

/** Reads a rule. Every field that is wrong is named at once. */
export function readRule(form: FormData): Read<TaxRuleContent> {
  const reader: Reader = { form, errors: {} }
  const rule = taxRuleNames.find((one) => one === form.get('rule'))
  if (!rule) reader.errors.rule = 'unknown_choice'
  const value: TaxRuleContent = {
    ...{ rule: rule ?? 'person_gift_least', country: readCountry(reader), ...readDays(reader) },
    value: readValue(reader, rule ?? 'person_gift_least'),
    ...{ sourceUrl: readAddress(reader), checkedOn: readOneDay(reader, 'checkedOn', false) },
  }
  return finished(value, reader)
}

/** Reads an approval. Every field that is wrong is named at once. */
export function readApproval(form: FormData): Read<TaxApprovalContent> {
  const reader: Reader = { form, errors: {} }
  const days = { ...readDays(reader), country: readCountry(reader) }
  if (!days.validTo) reader.errors.validTo ??= 'day_malformed'
  return finished(
    { ...days, decisionNumber: lineOf(reader, 'decisionNumber', { longest: 60 }) },
    reader,
  )
}

function lineOf({ form, errors }: Reader, name: string, bounds: Bounds): string {
  const read = readText(form, name, bounds)
  if (read.ok) return read.value
  errors[name] = read.refusal
  return ''
}

function readCountry({ form, errors }: Reader): TaxCountry {
  const country = taxCountries.find((one) => one === form.get('country'))
  if (!country) errors.country = 'unknown_choice'
  return country ?? 'SE'
}

function readDays(reader: Reader) {
  const validFrom = readOneDay(reader, 'validFrom', false)
  const validTo = readOneDay(reader, 'validTo', true)
  if (validTo && validFrom && validTo < validFrom) reader.errors.validTo ??= 'days_reversed'
  return { validFrom, validTo }
}

function readOneDay(reader: Reader, name: string, optional: boolean): string {
  const typed = lineOf(reader, name, { longest: 20, optional })
  if (typed !== '' && !isDay(typed)) reader.errors[name] ??= 'day_malformed'
  return typed
}

/** Only what a browser opens as a page. */
function readAddress(reader: Reader): string {
  const typed = lineOf(reader, 'sourceUrl', { longest: 500 })
  if (typed !== '' && !(/^https?:\/\//.test(typed) && URL.canParse(typed)))
    reader.errors.sourceUrl ??= 'address_malformed'
  return typed
}

/** An amount in whole or minor units, a share in per cent, years, or a day of the year, by what the rule counts. */
function readValue(reader: Reader, rule: TaxRuleName): number {
  const typed = lineOf(reader, 'value', { longest: 20 })
  const value = typed === '' ? undefined : countOf(typed, rule)
  if (value === undefined) reader.errors.value ??= 'value_malformed'
  return value ?? 0
}

function countOf(typed: string, rule: TaxRuleName): number | undefined {
  const unit = ruleUnits[rule]
  if (unit === 'day') {
    const [, month = '', day = ''] = /^(\d{2})-(\d{2})$/.exec(typed) ?? []
    // A leap year has every day that a year can have.
    return isDay(`2028-${month}-${day}`) ? Number(month + day) : undefined
  }
  if (unit === 'years') return /^\d{1,2}$/.test(typed) ? Number(typed) : undefined
  const read = parseAmount(typed.replace(/\s*%$/, ''))
  if (!read.ok) return undefined
  return unit === 'rate' && read.value > 10_000 ? undefined : read.value
}

/** A value as it is typed: "200", "20,6", "18", "01-31". */
export function valueAsTyped(rule: TaxRuleName, value: number, comma: string): string {
  const unit = ruleUnits[rule]
  if (unit === 'years') return String(value)
  if (unit === 'day') {
    const digits = String(value).padStart(4, '0')
    return `${digits.slice(0, 2)}-${digits.slice(2)}`
  }
  return (value / 100)
    .toFixed(2)
    .replace(/\.?0+$/, '')
    .replace('.', comma)
}

const ruleFields = ['validFrom', 'validTo', 'value', 'sourceUrl', 'checkedOn'] as const
const approvalFields = ['validFrom', 'validTo', 'decisionNumber'] as const

/** What was typed of a rule, to be shown again. */
export const typedRule = (form: FormData): Record<string, string> => ({
  ...{ rule: typedChoice(form, 'rule'), country: typedChoice(form, 'country') },
  ...Object.fromEntries(ruleFields.map((name) => [name, typedText(form, name)])),
})

/** What was typed of an approval, to be shown again. */
export const typedApproval = (form: FormData): Record<string, string> => ({
  country: typedChoice(form, 'country'),
  ...Object.fromEntries(approvalFields.map((name) => [name, typedText(form, name)])),
})
