import type { Locale } from '#app/i18n/locale.ts'
import { type StaffMessages, staffMessages } from '#app/i18n/staff-messages.ts'

/** Why a row cannot be taken. `value` is what stood there, or the other line or piece that the sentence needs. */
export type RowProblem = { line: number; column: string; refusal: RowRefusal; value?: string }

/** The refusals of a row; each has its sentence in the dictionaries. */
export type RowRefusal = keyof StaffMessages['imports']['rows']

/** What a problem says: its reason as the rest of a sentence that began with the line and the column. The operator's tool speaks English. */
export const reasonOf = ({ refusal, value = '' }: RowProblem, locale: Locale = 'en'): string =>
  staffMessages(locale).imports.rows[refusal](value)

/** A cell's text as a sentence may repeat it: quoted, short, and unable to steer the terminal. */
export function quoted(text: string): string {
  const plain = text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  return plain.length > 40 ? `"${plain.slice(0, 40)}…"` : `"${plain}"`
}
