import { type FileHandle, open } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { type Columns, cellOf } from '../columns.ts'
import { type CsvRow, withLf } from '../csv-row.ts'
import { mostRows, type Row, type RowGroup } from '../group-rows.ts'
import { readRows } from '../read-rows.server.ts'
import { quoted, type RowProblem } from '../row-problem.ts'
import { unreadable } from '../unreadable-row.ts'
import { type Families, isVariation, labelOf, namesOf, type RecordPlace } from './family.ts'

/** The pieces of a WooCommerce export, one at a time, each with its variations, which are looked up where they lie. */
export async function* listFamilies(
  file: string,
  columns: Columns,
  families: Families,
): AsyncGenerator<RowGroup> {
  const rows = readRows(file, (cells) => cells.length === columns.names.length)
  await rows.next()
  const handle = await open(file)
  try {
    yield* groupsOf(rows, columns, { families, handle })
  } finally {
    await handle.close()
  }
}

async function* groupsOf(
  rows: AsyncIterable<CsvRow>,
  columns: Columns,
  library: Library,
): AsyncGenerator<RowGroup> {
  for await (const row of rows) {
    const group = await groupOf(row, columns, library)
    if (group) yield group
  }
}

type Library = { families: Families; handle: FileHandle }

/** A piece with its variations, or a row that is nobody's; undefined for a variation, which comes with its piece. */
async function groupOf(
  row: CsvRow,
  columns: Columns,
  library: Library,
): Promise<RowGroup | undefined> {
  const group = { handle: '', line: row.line, rows: [], size: 0, problems: [] }
  const problem = unreadable(row, columns)
  if (problem || !('cells' in row)) return { ...group, problems: problem ? [problem] : [] }
  const label = { ...group, handle: labelOf(row.cells, columns) }
  if (!isVariation(row.cells, columns)) return familyOf(row, columns, { ...library, group: label })
  const parent = cellOf(row.cells, columns, 'Parent')
  if (library.families.pieces.has(parent)) return undefined
  return { ...label, problems: [orphan(row.line, parent)] }
}

const orphan = (line: number, parent: string): RowProblem => ({
  ...{ line, column: 'Parent', refusal: 'parent_missing' as const, value: quoted(parent) },
})

async function familyOf(
  piece: Row,
  columns: Columns,
  { families, handle, group }: Library & { group: RowGroup },
): Promise<RowGroup> {
  const names = namesOf(piece.cells, columns)
  const places = names.flatMap((name) => families.variations.get(name) ?? [])
  if (places.length > mostRows) return { ...group, problems: [tooMany(piece.line)] }
  places.sort((a, b) => a.line - b.line)
  const rows: Row[] = [{ line: piece.line, cells: piece.cells }]
  for (const place of places) rows.push(await readAt(place, handle))
  return { ...group, rows }
}

const tooMany = (line: number): RowProblem => ({
  ...{ line, column: 'Type', refusal: 'too_many_rows' as const, value: `${mostRows}` },
})

async function readAt({ line, at, length }: RecordPlace, handle: FileHandle): Promise<Row> {
  const bytes = Buffer.alloc(length)
  await handle.read(bytes, 0, length, at)
  const [cells = []] = parse(bytes) as string[][]
  return { line, cells: cells.map(withLf) }
}
