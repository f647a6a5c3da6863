import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { lackNames } from '../../sheet/lack-names.ts'
import type { FieldChange } from '../field-change.ts'
import { reasonOf } from '../row-problem.ts'
import type { RunLine } from './run.ts'

/** The columns of a report. */
export const reportHeader = (locale: Locale): string[] =>
  Object.values(staffMessages(locale).imports.report.columns)

/** A line of a report in the reader's language. */
export function reportRow(line: RunLine, locale: Locale): (string | number)[] {
  const { imports } = staffMessages(locale)
  const { report, outcomes, notes, pictures } = imports
  return [
    ...[line.line, line.label, line.title, outcomes[line.outcome]],
    line.changes.map((change) => changeLine(change, locale)).join('\n'),
    line.problems
      .map((problem) => report.reason(problem.line, problem.column, reasonOf(problem, locale)))
      .join('\n'),
    [...line.notes.map((note) => notes[note]), ...lackLines(line, locale)].join('\n'),
    line.lost
      .map(({ position, address, refusal }) => report.lost(position, address, pictures[refusal]))
      .join('\n'),
  ]
}

/** What keeps a piece a draft, by name: at most one line. */
export function lackLines({ lacks }: RunLine, locale: Locale): string[] {
  const { report } = staffMessages(locale).imports
  const names = lackNames(locale)
  return lacks.length > 0 ? [report.lacks(lacks.map((lack) => names[lack]).join('; '))] : []
}

/** A change of one field as one line: "Price (45 cm): 42.99 SEK → 50.00 SEK". */
export function changeLine({ field, variant, before, after }: FieldChange, locale: Locale): string {
  const { imports } = staffMessages(locale)
  const name = variant ? `${imports.fields[field]} (${variant})` : imports.fields[field]
  const [from, to] = [before, after].map((value) => worded(field, value, locale))
  return before === '' ? `${name}: ${to}` : `${name}: ${from} → ${to}`
}

function worded(field: FieldChange['field'], value: string, locale: Locale): string {
  const { statuses, yes, no } = staffMessages(locale).imports
  if (field === 'status' && isStatus(value)) return statuses[value]
  if (field === 'for_sale') return value === 'yes' ? yes : no
  return value
}

const isStatus = (value: string): value is 'draft' | 'published' | 'archived' =>
  ['draft', 'published', 'archived'].includes(value)
