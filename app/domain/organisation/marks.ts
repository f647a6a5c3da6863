import { isDay } from '#app/values/day.ts'
import { type FieldRefusal, readText, typedText } from '#app/values/field.ts'

/** A quality mark that the organisation holds: named, numbered, until a day, with where that can be checked. */
export type Mark = { name: string; number: string; validTo: string; verifyUrl: string }

export const marksSetting = 'marks'
export const mostMarks = 6

export const markFields = ['name', 'number', 'validTo', 'verifyUrl'] as const
export type MarkField = (typeof markFields)[number]
export type MarkRefusal = FieldRefusal | 'date_malformed' | 'address_malformed'
export type TypedMark = Record<MarkField, string>

/** Marks that may be shown on this legal date: none that has run out, ever. */
export const marksHeld = (marks: readonly Mark[], today: string): Mark[] =>
  marks.filter(({ validTo }) => validTo >= today)

export type ReadMarks = {
  marks: Mark[]
  errors: Partial<Record<`${MarkField}-${number}`, MarkRefusal>>
}

/** Reads the rows of the form. A row without a name and a number is left out: that is how a mark is taken away. */
export function readMarks(form: FormData): ReadMarks {
  const read: ReadMarks = { marks: [], errors: {} }
  for (let row = 0; row < mostMarks; row += 1) readRow(form, row, read)
  return read
}

function readRow(form: FormData, row: number, into: ReadMarks): void {
  const field = (name: MarkField, longest: number) =>
    readText(form, `${name}-${row}`, { longest, optional: true })
  const read = {
    name: field('name', 80),
    number: field('number', 40),
    validTo: field('validTo', 10),
    verifyUrl: field('verifyUrl', 300),
  }
  const mark = {} as TypedMark
  for (const name of Object.keys(read) as MarkField[]) {
    const outcome = read[name]
    if (outcome.ok) mark[name] = outcome.value
    else into.errors[`${name}-${row}`] = outcome.refusal
  }
  if (Object.values(mark).every((text) => text === '')) return
  if (mark.name === '') into.errors[`name-${row}`] ??= 'missing'
  if (mark.number === '') into.errors[`number-${row}`] ??= 'missing'
  if (!isDay(mark.validTo ?? '')) into.errors[`validTo-${row}`] ??= 'date_malformed'
  if (!isSite(mark.verifyUrl ?? '')) into.errors[`verifyUrl-${row}`] ??= 'address_malformed'
  into.marks.push(mark)
}

const isSite = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:'

/** What was typed, row by row, to be shown again. */
export const typedMarks = (form: FormData): TypedMark[] =>
  Array.from({ length: mostMarks }, (_row, row) => {
    const typed = markFields.map((field) => [field, typedText(form, `${field}-${row}`)])
    return Object.fromEntries(typed) as TypedMark
  })
