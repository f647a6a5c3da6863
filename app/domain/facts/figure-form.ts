import { type DecimalRefusal, parseDecimal } from '#app/values/decimal.ts'
import {
  type Figure,
  type FigureBound,
  type FigureUnit,
  figureBounds,
  figureUnits,
} from '#app/values/figure.ts'
import { type FormReader, lineOf } from './form-reader.ts'

export type FigureRefusal =
  | DecimalRefusal
  | 'unknown_choice'
  | 'number_missing'
  | 'range_backward'
  | 'more_than_whole'
  | 'whole_missing'
  | 'currency_malformed'
  | 'countries_malformed'

/** Names a field as wrong, unless it is already. */
function note({ errors }: FormReader, field: string, refusal: FigureRefusal): void {
  errors[field] ??= refusal
}

/** Reads the figure of a form: only the fields that its unit has count. Every field that is wrong is named. */
export function readFigure(reader: FormReader): Figure {
  const unit = readChoice<FigureUnit>(reader, 'unit', figureUnits)
  const bound = readChoice<FigureBound>(reader, 'bound', figureBounds)
  if (unit === 'countries') return { unit, bound: 'exact', countries: readCountries(reader) }
  const figure: Figure = {
    ...{
      unit,
      bound,
      countries: [],
      low: readNumber(reader, 'low'),
      high: readNumber(reader, 'high'),
    },
    ...(unit === 'share' && { outOf: readWhole(reader) }),
    ...(unit === 'money' && { currency: readCurrency(reader) }),
  }
  noteContradictions(reader, figure)
  return figure
}

function readChoice<Choice extends string>(
  reader: FormReader,
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const typed = lineOf(reader, name, 20)
  const chosen = choices.find((choice) => choice === typed)
  if (!chosen) note(reader, name, 'unknown_choice')
  return chosen ?? choices[0]
}

function readNumber(reader: FormReader, name: 'low' | 'high'): number | undefined {
  const typed = lineOf(reader, name, 30)
  if (typed === '') {
    if (name === 'low') note(reader, 'low', 'number_missing')
    return undefined
  }
  const read = parseDecimal(typed)
  if (!read.ok) note(reader, name, read.refusal)
  return read.ok ? read.value : undefined
}

function readWhole(reader: FormReader): number | undefined {
  const typed = lineOf(reader, 'outOf', 10)
  if (/^\d{1,6}$/.test(typed) && Number(typed) >= 2) return Number(typed)
  note(reader, 'outOf', 'whole_missing')
  return undefined
}

function readCurrency(reader: FormReader): string {
  const typed = lineOf(reader, 'currency', 10).toUpperCase()
  if (!/^[A-Z]{3}$/.test(typed)) note(reader, 'currency', 'currency_malformed')
  return typed
}

const regions = new Intl.DisplayNames('en', { type: 'region' })
const isCountryCode = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && regions.of(code) !== code

/** Codes of two letters with anything between them, in the source's order. */
function readCountries(reader: FormReader): string[] {
  const codes = lineOf(reader, 'countries', 200)
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean)
  const fine =
    codes.length > 0 && codes.every(isCountryCode) && new Set(codes).size === codes.length
  if (!fine) note(reader, 'countries', 'countries_malformed')
  return codes
}

/** A range runs upward, and a part is no more than its whole. */
function noteContradictions(reader: FormReader, { unit, low = 0, high, outOf }: Figure): void {
  if (high !== undefined && high <= low) note(reader, 'high', 'range_backward')
  const whole = unit === 'percent' ? 100 : unit === 'share' ? outOf : undefined
  if (whole !== undefined && (high ?? low) > whole)
    note(reader, high ? 'high' : 'low', 'more_than_whole')
}
