import { type ListPage, pageOf, readPlace } from '#app/values/cursor.ts'
import type { StockOf } from './list-stock.server.ts'
import { listMovementRows } from './stock-desk-store.server.ts'

export type Movement = Omit<Awaited<ReturnType<typeof listMovementRows>>[number], 'variant'> & {
  /** Of which variant. */
  name: string
}

const pageSize = 50

type Wish = { productId: string; stock: readonly StockOf[] }

/** A page of what came and went of a piece, newest first; its variants are named as its stock names them. */
export async function listMovements(
  { productId, stock }: Wish,
  after: string | null,
  size: number = pageSize,
): Promise<ListPage<Movement>> {
  const names = new Map(stock.map(({ variantId, name }) => [variantId, name]))
  const rows = await listMovementRows({ productId, after: readPlace(after), limit: size + 1 })
  const { rows: shown, next } = pageOf(rows, size, ({ at, id }) => [at.toISOString(), id])
  return {
    rows: shown.map(({ variant: _, ...row }) => ({
      ...row,
      name: names.get(row.variantId) ?? '–',
    })),
    next,
  }
}
