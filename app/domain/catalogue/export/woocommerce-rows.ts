import type { Cell } from '#app/platform/csv/csv-text.server.ts'
import { ownColumns } from '../import/form.ts'
import { addressColumn } from '../import/woocommerce/family.ts'
import { escapeCommas, joinList, writeBreaks } from '../import/woocommerce/list-cell.ts'
import { variantLabel } from '../product.ts'
import type { ExportedPiece, ExportedVariant } from './exported-piece.ts'

const marks = ownColumns.woocommerce

const attributeColumns = (place: number): string[] => [
  ...[`Attribute ${place} name`, `Attribute ${place} value(s)`],
  ...[`Attribute ${place} visible`, `Attribute ${place} global`],
]

/** The first line: WooCommerce's columns, with as many attributes as a piece has options. */
export const woocommerceHeader = (options: number): string[] => [
  ...['ID', 'Type', 'SKU', 'Name', 'Published', 'Visibility in catalog'],
  ...['Short description', 'Description', 'Tax status', 'In stock?', 'Stock'],
  ...['Backorders allowed?', 'Weight (kg)', 'Allow customer reviews?', 'Regular price'],
  ...['Categories', 'Images', 'Parent', 'Position', 'Brands'],
  ...Array.from({ length: options }, (_, index) => attributeColumns(index + 1)).flat(),
  ...[`${marks.product}`, `${marks.variant}`, addressColumn],
]

type Row = Record<string, Cell>

/** A piece's rows: one for a piece without options, else the piece and then its variations. */
export function woocommerceRows(piece: ExportedPiece, header: readonly string[]): Cell[][] {
  const [only] = piece.variants
  const simple = only && piece.variants.length === 1 && piece.optionNames.length === 0
  const rows: Row[] = simple
    ? [{ ...pieceCells(piece), ...soldCells(only), Type: 'simple', SKU: only.sku }]
    : [
        { ...pieceCells(piece), Type: 'variable', SKU: nameOf(piece), ...parentAttributes(piece) },
        ...piece.variants.map((variant, index) => variationCells(piece, variant, index)),
      ]
  return rows.map((row) => header.map((column) => row[column]))
}

/** What variations call their piece: no article number of a variant has this shape. */
const nameOf = ({ slug }: ExportedPiece): string => `lykta/${slug}`

const statuses = { published: 1, draft: -1, archived: 0 } as const

const pieceCells = (piece: ExportedPiece): Row => ({
  Name: piece.title,
  Published: statuses[piece.status],
  'Visibility in catalog': 'visible',
  'Short description': writeBreaks(asMarkup(piece.summary)),
  Description: writeBreaks(piece.description),
  'Tax status': 'taxable',
  'Allow customer reviews?': 0,
  Categories: joinList(piece.collections),
  Images: joinList(piece.pictures.map(({ address }) => address)),
  Brands: escapeCommas(piece.vendor),
  [marks.product]: piece.id,
  [addressColumn]: piece.slug,
})

/** The form's short description is markup, and a summary is not. */
const asMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const soldCells = (variant: ExportedVariant): Row => ({
  'In stock?': variant.onHand > 0 ? 1 : 0,
  Stock: variant.onHand,
  'Backorders allowed?': 0,
  'Weight (kg)': (variant.grams / 1_000).toFixed(3),
  'Regular price': variant.price,
  [marks.variant]: variant.id,
})

const variationCells = (piece: ExportedPiece, variant: ExportedVariant, index: number): Row => ({
  ...{ Type: 'variation', SKU: variant.sku, Parent: nameOf(piece), Position: index + 1 },
  Name: `${piece.title} - ${variantLabel(variant.options)}`,
  Published: 1,
  'Tax status': 'taxable',
  ...soldCells(variant),
  ...attributes(piece, (place) => escapeCommas(variant.values[place] ?? '')),
})

const parentAttributes = (piece: ExportedPiece): Row => ({
  ...attributes(piece, (place) =>
    joinList([...new Set(piece.variants.map(({ values }) => values[place] ?? ''))].filter(Boolean)),
  ),
  ...Object.fromEntries(
    piece.optionNames.map((_, index) => [`Attribute ${index + 1} visible`, 1] as const),
  ),
})

const attributes = ({ optionNames }: ExportedPiece, valueAt: (place: number) => string): Row =>
  Object.fromEntries(
    optionNames.flatMap((name, index) => [
      [`Attribute ${index + 1} name`, name],
      [`Attribute ${index + 1} value(s)`, valueAt(index)],
      [`Attribute ${index + 1} global`, 0],
    ]),
  )
