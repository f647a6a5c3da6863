import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** The columns of a Shopify product export that say something to Lykta, and some that do not. */
export const columns = [
  ...['Handle', 'Title', 'Body (HTML)', 'Vendor', 'Type', 'Tags', 'Published'],
  ...['Option1 Name', 'Option1 Value', 'Option2 Name', 'Option2 Value'],
  ...['Option3 Name', 'Option3 Value', 'Variant SKU', 'Variant Grams'],
  ...['Variant Inventory Tracker', 'Variant Inventory Qty', 'Variant Inventory Policy'],
  ...['Variant Price', 'Variant Compare At Price', 'Variant Requires Shipping'],
  ...['Image Src', 'Image Position', 'Image Alt Text', 'Gift Card', 'SEO Title'],
] as const

export type Column = (typeof columns)[number]
export type ExportRow = Partial<Record<Column, string>>

const cell = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** One line of the file, in the columns' order. */
export const csvLine = (row: ExportRow): string =>
  columns.map((column) => cell(row[column] ?? '')).join(',')

/** A whole file's text. */
export const csvOf = (rows: readonly ExportRow[], lineEnd = '\n'): string =>
  [columns.join(','), ...rows.map(csvLine), ''].join(lineEnd)

/** A folder of its own for a running test, gone with it. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lykta-export-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Writes a file of its own for a running test; answers its path. */
export async function writeExport(text: string | Uint8Array): Promise<string> {
  const file = join(await testFolder(), 'products.csv')
  await writeFile(file, text)
  return file
}

/** The first row of a piece that is on sale and has no options. */
export const piece = (handle: string, row: ExportRow = {}): ExportRow => ({
  ...{ Handle: handle, Title: `Piece ${handle}`, Vendor: 'Verkstad', Type: 'Bracelet' },
  ...{ Published: 'true', 'Option1 Name': 'Title', 'Option1 Value': 'Default Title' },
  ...{ 'Variant Grams': '0', 'Variant Inventory Qty': '1', 'Variant Inventory Policy': 'deny' },
  ...{ 'Variant Inventory Tracker': 'shopify', 'Variant Price': '42.99' },
  ...row,
})

/** A later row that brings one more variant. */
export const variant = (handle: string, value: string, row: ExportRow = {}): ExportRow => ({
  ...{ Handle: handle, 'Option1 Value': value, 'Variant Inventory Tracker': 'shopify' },
  ...{ 'Variant Inventory Qty': '2', 'Variant Price': '42.99' },
  ...row,
})

/** A later row that brings one more picture. */
export const picture = (handle: string, position: number, row: ExportRow = {}): ExportRow => ({
  ...{ Handle: handle, 'Image Position': `${position}` },
  'Image Src': `https://pictures.example/${handle}-${position}.jpg`,
  ...row,
})

const withPicture = (row: ExportRow): ExportRow => ({ ...picture(row.Handle ?? '', 1), ...row })

const list = '<p>Silver, 45 cm.</p>\n<ul>\n<li>Length, 18""</li>\n<li>Clasp</li>\n</ul>'

/**
 * A file with the traits of a real one: 41 rows, 20 pieces, 23 variants, 41 picture addresses, bodies of HTML over several lines, empty SKUs, uncounted
 * stock, 3 variants sold out, 17 compare-at prices, pieces with options.
 */
export function sampleRows(): ExportRow[] {
  const rows: ExportRow[] = []
  const sale = { 'Variant Inventory Tracker': '', 'Variant Compare At Price': '49.99' }
  for (const [index, colour] of ['Blue', 'Gold', 'Colour'].entries()) {
    const handle = `with-options-${index + 1}`
    const options = { 'Option1 Name': 'Color', 'Option1 Value': colour }
    rows.push(withPicture(piece(handle, { ...options, ...sale })))
    rows.push({
      ...variant(handle, 'Black', { ...sale, 'Variant Inventory Qty': '0' }),
      ...picture(handle, 2),
    })
  }
  rows.push(picture('with-options-2', 3))
  rows.push(picture('with-options-3', 3), picture('with-options-3', 4))
  const together = ['with-options-1', 'with-options-2', 'with-options-3']
  rows.sort((a, b) => together.indexOf(a.Handle ?? '') - together.indexOf(b.Handle ?? ''))
  for (let index = 1; index <= 17; index += 1) {
    const handle = `plain-${index}`
    const type = index % 3 === 0 ? 'Earrings' : 'Necklace'
    const body = index % 8 === 0 ? list.replaceAll('""', '"') : `Plain words no ${index}.`
    const compare = index <= 11 ? sale : { 'Variant Inventory Tracker': '' }
    rows.push(withPicture(piece(handle, { Type: type, 'Body (HTML)': body, ...compare })))
    const more = index <= 4 ? 2 : index <= 11 ? 1 : 0
    for (let at = 2; at < 2 + more; at += 1) rows.push(picture(handle, at))
  }
  return rows
}
