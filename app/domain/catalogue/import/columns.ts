import { unguardCell } from '#app/values/csv-cell.ts'
import type { FileProblem } from './file-problem.ts'
import { detectForm, type Form, neededColumns } from './form.ts'
import { quoted } from './row-problem.ts'

/** Where each column of the file stands, by its name in small letters, and what form the names make. */
export type Columns = { form: Form; at: ReadonlyMap<string, number>; names: readonly string[] }

/** Reads the first line of the file. */
export function readColumns(
  header: readonly string[],
): { columns: Columns } | { problem: FileProblem } {
  const names = header.map((name) => name.trim())
  const form = detectForm(names)
  const at = new Map(names.map((name, index) => [name.toLowerCase(), index]))
  const missing = neededColumns[form].filter((name) => !at.has(name.toLowerCase()))
  if (missing.length > 0) return { problem: strangeHeader(names, form, missing) }
  const repeated = names.find((name, index) => name !== '' && names.indexOf(name) !== index)
  if (repeated) return { problem: { refusal: 'column_repeated', value: quoted(repeated) } }
  return { columns: { form, at, names } }
}

function strangeHeader(names: string[], form: Form, missing: string[]): FileProblem {
  const only = names.length === 1 ? (names[0] ?? '') : ''
  if (only.includes(';')) return { refusal: 'semicolons' }
  if (only.includes('\t')) return { refusal: 'tabs' }
  const refusal = form === 'shopify' ? 'columns_missing' : 'woocommerce_columns_missing'
  return { refusal, value: missing.join(', ') }
}

/** The text of one cell, trimmed and without the guard against formulas; empty when the file has no such column. */
export function cellOf(cells: readonly string[], columns: Columns, name: string): string {
  const index = columns.at.get(name.toLowerCase())
  return index === undefined ? '' : unguardCell(cells[index] ?? '').trim()
}

export const hasColumn = (columns: Columns, name: string): boolean =>
  columns.at.has(name.toLowerCase())

/** A handle as Shopify makes them; it becomes the piece's address. */
export const isHandle = (text: string): boolean =>
  text.length <= 255 && text === text.normalize('NFC') && /^[\p{Ll}\p{Lo}\p{N}_-]+$/u.test(text)
