import { checkFile } from './check-file.server.ts'
import { type Columns, readColumns } from './columns.ts'
import type { FileProblem } from './file-problem.ts'
import { listGroups } from './list-groups.server.ts'
import { ownText } from './own-text.ts'
import { readRows } from './read-rows.server.ts'
import type { Families } from './woocommerce/family.ts'
import { surveyFamilies } from './woocommerce/survey-families.server.ts'

/** What must be known of the whole file before the first piece is written. */
export type Survey = {
  columns: Columns
  rows: number
  /** Handles whose rows stand in several places: the lines where the first two begin. In WooCommerce's form, what two pieces are called. */
  apart: ReadonlyMap<string, { first: number; again: number }>
  /** In WooCommerce's form, where a piece's variations lie is known from here. */
  families: Families | undefined
}

/** Reads the file through without writing anything. */
export async function surveyFile(
  file: string,
): Promise<{ survey: Survey } | { problem: FileProblem }> {
  const problem = await checkFile(file)
  if (problem) return { problem }
  const header = await readHeader(file)
  if ('problem' in header) return header
  const { columns } = header
  const found =
    columns.form === 'shopify'
      ? { ...(await surveyRows(file, columns)), families: undefined }
      : await surveyFamilies(file, columns)
  return found.rows === 0 ? { problem: { refusal: 'no_rows' } } : { survey: { columns, ...found } }
}

async function readHeader(file: string): Promise<{ columns: Columns } | { problem: FileProblem }> {
  for await (const row of readRows(file, () => true)) {
    if (!('cells' in row)) return { problem: { refusal: 'header_broken' } }
    return readColumns(row.cells)
  }
  return { problem: { refusal: 'file_empty' } }
}

async function surveyRows(file: string, columns: Columns): Promise<Pick<Survey, 'rows' | 'apart'>> {
  const seen = new Map<string, number>()
  const apart = new Map<string, { first: number; again: number }>()
  let rows = 0
  for await (const group of listGroups(file, columns)) {
    rows += group.rows.length + group.problems.length
    if (group.handle === '') continue
    const first = seen.get(group.handle)
    if (first === undefined) seen.set(ownText(group.handle), group.line)
    else if (!apart.has(group.handle))
      apart.set(ownText(group.handle), { first, again: group.line })
  }
  return { rows, apart }
}
