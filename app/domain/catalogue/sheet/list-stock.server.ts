import type { Locale } from '#app/i18n/locale.ts'
import { variantLabel } from '../product.ts'
import { listStockRows } from './stock-desk-store.server.ts'

export type StockOf = {
  variantId: string
  /** Article number and what tells the variant from its siblings. */
  name: string
  onHand: number
  reserved: number
  active: boolean
}

/** What lies on hand of a piece, variant by variant. */
export async function listStock(productId: string, locale: Locale): Promise<StockOf[]> {
  const rows = await listStockRows(productId, locale)
  return rows.map(({ sku, options, ...row }) => ({
    ...row,
    name: [sku, variantLabel(options)].filter(Boolean).join(', ') || '–',
  }))
}
