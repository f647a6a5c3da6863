import { importProductsCommand } from '#app/operator/import-products.ts'
import { db } from '#app/platform/db.server.ts'
import { ask } from '#tests/make/database.ts'
import { csvOf, type ExportRow, writeExport } from '../../domain/catalogue/import/make-export.ts'

export type ImportRun = { code: number; out: string[]; err: string[]; progress: string[] }

/** Runs the operator's command on a file; answers its exit code and everything it said. */
export async function runImport(file: string, ...options: string[]): Promise<ImportRun> {
  const run: ImportRun = { code: -1, out: [], err: [], progress: [] }
  run.code = await importProductsCommand([file, ...options], {
    out: (line) => void run.out.push(line),
    err: (line) => void run.err.push(line),
    progress: (done, total, label) => void run.progress.push(`${label} ${done}/${total}`),
  })
  return run
}

/** The same on rows, written to a file of their own. */
export const importRows = async (rows: ExportRow[], ...options: string[]): Promise<ImportRun> =>
  runImport(await writeExport(csvOf(rows)), ...options)

/** Puts every draft on sale, past the rule: what a page then shows is the test's matter. */
export const putOnSale = () =>
  db().product.updateMany({ where: { status: 'draft' }, data: { status: 'published' } })

const tables = [
  ...['product', 'product_text', 'collection', 'collection_text', 'product_collection', 'variant'],
  ...['variant_text', 'price', 'stock', 'stock_movement', 'picture', 'picture_text'],
]

/** Every row of the catalogue with the transaction that last wrote it: equal dumps mean that nothing was written. */
export async function dumpCatalogue(url: string): Promise<Record<string, unknown[]>> {
  const dump: Record<string, unknown[]> = {}
  for (const table of tables) {
    dump[table] = await ask(
      url,
      `SELECT xmin::text AS written_by, t.* FROM ${table} t ORDER BY 2, 3`,
    )
  }
  return dump
}

/** How many rows each table of the catalogue has. */
export async function countCatalogue(url: string): Promise<Record<string, number>> {
  const dump = await dumpCatalogue(url)
  return Object.fromEntries(tables.map((table) => [table, dump[table]?.length ?? 0]))
}
