import { describeProduct } from '#app/domain/catalogue/import/describe-product.ts'
import { listPieces } from '#app/domain/catalogue/import/list-pieces.server.ts'
import type { ReadProduct } from '#app/domain/catalogue/import/read-product.ts'
import { reasonOf } from '#app/domain/catalogue/import/row-problem.ts'
import { surveyFile } from '#app/domain/catalogue/import/survey-file.server.ts'
import { writeExport } from '../make-export.ts'

/** The columns of a WooCommerce export that say something to Lykta, in WooCommerce's order, and some that do not. */
export const columns = [
  ...['ID', 'Type', 'SKU', 'Name', 'Published', 'Is featured?', 'Visibility in catalog'],
  ...['Short description', 'Description', 'Tax status', 'In stock?', 'Stock'],
  ...['Backorders allowed?', 'Weight (kg)', 'Sale price', 'Regular price', 'Categories', 'Tags'],
  ...['Images', 'Parent', 'Position', 'Brands'],
  ...['Attribute 1 name', 'Attribute 1 value(s)', 'Attribute 1 visible', 'Attribute 1 global'],
  ...['Attribute 2 name', 'Attribute 2 value(s)', 'Attribute 2 visible', 'Attribute 2 global'],
  ...['Meta: lykta_product', 'Meta: lykta_variant', 'Meta: lykta_address'],
] as const

export type WooRow = Partial<Record<(typeof columns)[number], string>>

const cell = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

export const csvLine = (row: WooRow): string =>
  columns.map((column) => cell(row[column] ?? '')).join(',')

/** A whole file's text, with the byte order mark that WooCommerce puts first. */
export const csvOf = (rows: readonly WooRow[]): string =>
  `\ufeff${[columns.join(','), ...rows.map(csvLine), ''].join('\n')}`

/** A piece without options, on sale. */
export const simple = (id: number, row: WooRow = {}): WooRow => ({
  ...{ ID: `${id}`, Type: 'simple', SKU: `woo-${id}`, Name: `Piece ${id}`, Published: '1' },
  ...{ 'Visibility in catalog': 'visible', Stock: '3', 'Regular price': '129' },
  ...{ Categories: 'Jewellery > Rings', 'Backorders allowed?': '0' },
  ...row,
})

/** A piece that is sold in variations. */
export const variable = (id: number, row: WooRow = {}): WooRow => ({
  ...simple(id),
  ...{ Type: 'variable', Stock: '', 'Regular price': '' },
  ...{ 'Attribute 1 name': 'Colour', 'Attribute 1 value(s)': 'Blue, Red' },
  ...row,
})

/** One variation of it: of which piece, and with which value. */
export const variation = (
  id: number,
  [parent, value]: [string, string],
  row: WooRow = {},
): WooRow => ({
  ...{ ID: `${id}`, Type: 'variation', SKU: `woo-${id}`, Name: `Piece - ${value}`, Published: '1' },
  ...{ Stock: '2', 'Regular price': '49.50', Parent: parent },
  ...{ 'Attribute 1 name': 'Colour', 'Attribute 1 value(s)': value },
  ...row,
})

/** Reads a file's text piece by piece, as an import does. */
export async function readAll(text: string): Promise<ReadProduct[]> {
  const file = await writeExport(text)
  const found = await surveyFile(file)
  if ('problem' in found) throw new Error(found.problem.refusal)
  const read: ReadProduct[] = []
  for await (const piece of listPieces(file, found.survey, 'en')) read.push(piece.read)
  return read
}

/** The pieces that were read; a refusal fails the test. */
export const productsOf = async (rows: WooRow[]) =>
  (await readAll(csvOf(rows))).map((read) => {
    if ('problems' in read) throw new Error(JSON.stringify(read))
    return read.product
  })

/** Line, column and sentence of everything that is wrong. */
export async function faults(text: string): Promise<[number, string, string][]> {
  const read = await readAll(text)
  return read.flatMap((one) =>
    'problems' in one
      ? one.problems.map((fault): [number, string, string] => [
          ...([fault.line, fault.column] as const),
          reasonOf(fault),
        ])
      : [],
  )
}

/** A body as an import writes it. */
export const described = (body: string) => describeProduct(body, 'en').description
