import type { Locale } from '#app/i18n/locale.ts'
import { variantLabel } from '../product.ts'
import { listMovementRows, listStockRows } from './stock-desk-store.server.ts'

export type StockOf = {
  variantId: string
  /** Article number and what tells the variant from its siblings. */
  name: string
  onHand: number
  reserved: number
  active: boolean
}

const movementsShown = 100

/** What lies on hand of a piece, variant by variant, and what came and went lately. */
export async function listStock(productId: string, locale: Locale) {
  const [rows, movements] = await Promise.all([
    listStockRows(productId, locale),
    listMovementRows(productId, movementsShown),
  ])
  const stock: StockOf[] = rows.map(({ sku, options, ...row }) => ({
    ...row,
    name: [sku, variantLabel(options)].filter(Boolean).join(', ') || '–',
  }))
  const names = new Map(stock.map(({ variantId, name }) => [variantId, name]))
  return {
    stock,
    movements: movements.map(({ id, variantId, quantity, cause, note, madeBy, reference, at }) => ({
      ...{ id, quantity, cause, note, madeBy, reference, at },
      name: names.get(variantId) ?? '–',
    })),
  }
}
