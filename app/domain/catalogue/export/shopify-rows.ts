import type { Cell } from '#app/platform/csv/csv-text.server.ts'
import { cleanLine } from '../import/clean-text.ts'
import { ownColumns } from '../import/form.ts'
import type { ExportedPiece, ExportedVariant } from './exported-piece.ts'

const marks = ownColumns.shopify

const optionColumns = (from: number, to: number): string[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).flatMap(
    (place) => [`Option${place} Name`, `Option${place} Value`],
  )

/** The first line: Shopify's columns, with more options behind them where pieces have more than its three. */
export const shopifyHeader = (options: number): string[] => [
  ...['Handle', 'Title', 'Body (HTML)', 'Vendor', 'Type', 'Tags', 'Published'],
  ...optionColumns(1, 3),
  ...['Variant SKU', 'Variant Grams', 'Variant Inventory Tracker', 'Variant Inventory Qty'],
  ...['Variant Inventory Policy', 'Variant Fulfillment Service', 'Variant Price'],
  ...['Variant Compare At Price', 'Variant Requires Shipping', 'Variant Taxable'],
  ...['Image Src', 'Image Position', 'Image Alt Text', 'Gift Card', 'Variant Weight Unit'],
  ...['Status', marks.product, marks.variant],
  ...optionColumns(4, options),
]

type Row = Record<string, Cell>

/** A piece's rows: the piece with its first variant and picture, then one for each further variant and picture. */
export function shopifyRows(piece: ExportedPiece, header: readonly string[]): Cell[][] {
  const count = Math.max(1, piece.variants.length, piece.pictures.length)
  return Array.from({ length: count }, (_, index) => {
    const row: Row = {
      Handle: piece.slug,
      ...(index === 0 && pieceCells(piece)),
      ...variantCells(piece.variants[index], piece),
      ...pictureCells(piece, index),
    }
    return header.map((column) => row[column])
  })
}

const statuses = { published: 'active', draft: 'draft', archived: 'archived' } as const

const pieceCells = (piece: ExportedPiece): Row => ({
  Title: piece.title,
  'Body (HTML)': piece.description,
  Vendor: piece.vendor,
  Type: piece.collections[0],
  Published: piece.status === 'published' ? 'true' : 'false',
  'Gift Card': 'false',
  Status: statuses[piece.status],
  [marks.product]: piece.id,
  ...Object.fromEntries(piece.optionNames.map((name, index) => [`Option${index + 1} Name`, name])),
  ...(hasNoOptions(piece) && { 'Option1 Name': 'Title' }),
})

/** Shopify's way to say that there is one variant and nothing to choose. */
const hasNoOptions = ({ variants, optionNames }: ExportedPiece): boolean =>
  variants.length === 1 && optionNames.length === 0

function variantCells(variant: ExportedVariant | undefined, piece: ExportedPiece): Row {
  if (!variant) return {}
  return {
    ...Object.fromEntries(
      variant.values.map((value, index) => [`Option${index + 1} Value`, value]),
    ),
    ...(hasNoOptions(piece) && { 'Option1 Value': 'Default Title' }),
    'Variant SKU': asSku(variant.sku),
    'Variant Grams': variant.grams,
    'Variant Inventory Tracker': 'shopify',
    'Variant Inventory Qty': variant.onHand,
    'Variant Inventory Policy': 'deny',
    'Variant Fulfillment Service': 'manual',
    'Variant Price': variant.price,
    'Variant Requires Shipping': 'true',
    'Variant Taxable': 'true',
    'Variant Weight Unit': 'g',
    [marks.variant]: variant.id,
  }
}

/** One apostrophe in front is taken for Shopify's own, which keeps zeros. */
const asSku = (sku: string): string => (cleanLine(sku).startsWith("'") ? `'${cleanLine(sku)}` : sku)

function pictureCells({ pictures }: ExportedPiece, index: number): Row {
  const picture = pictures[index]
  if (!picture) return {}
  return {
    'Image Src': picture.address,
    'Image Position': index + 1,
    'Image Alt Text': picture.alt,
  }
}
