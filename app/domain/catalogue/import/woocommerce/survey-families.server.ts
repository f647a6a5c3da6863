import { type Columns, cellOf } from '../columns.ts'
import { ownText } from '../own-text.ts'
import { readRows } from '../read-rows.server.ts'
import { type Families, isVariation, namesOf, type RecordPlace } from './family.ts'

export type FamilySurvey = {
  rows: number
  apart: Map<string, { first: number; again: number }>
  families: Families
}

type Found = {
  rows: number
  uncertain: number | undefined
  pieces: Map<string, number>
  variations: Map<string, RecordPlace[]>
  apart: FamilySurvey['apart']
}

/** Reads a WooCommerce export through: which pieces there are, and where the variations of each lie. */
export async function surveyFamilies(file: string, columns: Columns): Promise<FamilySurvey> {
  const found: Found = {
    ...{ rows: 0, uncertain: undefined },
    ...{ pieces: new Map(), variations: new Map(), apart: new Map() },
  }
  const rows = readRows(file, (cells) => cells.length === columns.names.length)
  await rows.next()
  for await (const row of rows) {
    found.rows += 1
    const whole = 'cells' in row && row.cells.length === columns.names.length
    if (!whole) found.uncertain ??= row.line
    else if (isVariation(row.cells, columns)) addVariation(row, columns, found)
    else addPiece(row, columns, found)
  }
  const { rows: count, apart, ...families } = found
  return { rows: count, apart, families }
}

type WholeRow = RecordPlace & { cells: string[] }

function addVariation({ cells, line, at, length }: WholeRow, columns: Columns, found: Found): void {
  const parent = cellOf(cells, columns, 'Parent')
  const places = found.variations.get(parent)
  if (places) places.push({ line, at, length })
  else found.variations.set(ownText(parent), [{ line, at, length }])
}

function addPiece({ cells, line }: WholeRow, columns: Columns, { pieces, apart }: Found): void {
  for (const name of namesOf(cells, columns)) {
    const first = pieces.get(name)
    if (first === undefined) pieces.set(ownText(name), line)
    else if (!apart.has(name)) apart.set(ownText(name), { first, again: line })
  }
}
