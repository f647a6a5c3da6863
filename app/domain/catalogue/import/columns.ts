import type { FileProblem } from './file-problem.ts'
import { quoted } from './row-problem.ts'

/** Where each column of the file stands, by its name. */
export type Columns = { at: ReadonlyMap<string, number>; names: readonly string[] }

/** Without these a file cannot be a Shopify product export. Every other column may be left out. */
const needed = ['Handle', 'Title', 'Body (HTML)', 'Option1 Name', 'Option1 Value', 'Variant Price']

/** Reads the first line of the file. */
export function readColumns(
  header: readonly string[],
): { columns: Columns } | { problem: FileProblem } {
  const names = header.map((name) => name.trim())
  const missing = needed.filter((name) => !names.includes(name))
  if (missing.length > 0) return { problem: strangeHeader(names, missing) }
  const repeated = names.find((name, index) => name !== '' && names.indexOf(name) !== index)
  if (repeated) return { problem: { refusal: 'column_repeated', value: quoted(repeated) } }
  return { columns: { at: new Map(names.map((name, index) => [name, index])), names } }
}

function strangeHeader(names: string[], missing: string[]): FileProblem {
  const only = names.length === 1 ? (names[0] ?? '') : ''
  if (only.includes(';')) return { refusal: 'semicolons' }
  if (only.includes('\t')) return { refusal: 'tabs' }
  return { refusal: 'columns_missing', value: missing.join(', ') }
}

/** The text of one cell, trimmed; empty when the file has no such column. */
export function cellOf(cells: readonly string[], columns: Columns, name: string): string {
  const index = columns.at.get(name)
  return index === undefined ? '' : (cells[index] ?? '').trim()
}

/** A handle as Shopify makes them; it becomes the piece's address. */
export const isHandle = (text: string): boolean =>
  text.length <= 255 && text === text.normalize('NFC') && /^[\p{Ll}\p{Lo}\p{N}_-]+$/u.test(text)
