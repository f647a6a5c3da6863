import type { Locale } from '#app/i18n/locale.ts'
import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import type { CountedCause } from './stock-count.ts'

export type StockRow = {
  variantId: string
  sku: string | null
  options: { name: string; value: string }[]
  onHand: number
  reserved: number
  active: boolean
}

/** What lies on hand of each variant of a piece, and how much of it is set aside. */
export const listStockRows = (
  productId: string,
  locale: Locale,
  on: Db = db(),
): Promise<StockRow[]> =>
  on.$queryRaw`
    SELECT v.id AS "variantId", v.sku, v.active, s.on_hand AS "onHand", s.reserved,
      coalesce((SELECT options FROM variant_text WHERE variant_id = v.id
        ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1), '[]'::jsonb) AS options
    FROM variant v JOIN stock s ON s.variant_id = v.id
    WHERE v.product_id = ${productId}::uuid ORDER BY v.position`

type Question = {
  productId: string
  after?: { at: Date; id: string } | undefined
  limit: number
}

/** Movements of a piece, newest first, beyond one. */
export const listMovementRows = ({ productId, after, limit }: Question, on: Db = db()) =>
  on.stockMovement.findMany({
    where: {
      variant: { productId },
      ...(after && {
        at: { lte: after.at },
        OR: [{ at: { lt: after.at } }, { id: { lt: after.id } }],
      }),
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit,
    include: { variant: { select: { sku: true } } },
  })

type Movement = {
  variantId: string
  productId: string
  quantity: number
  cause: CountedCause
  note: string
  madeBy: string
  at: Date
}

/**
 * Moves stock of a piece's variant, with its movement. 'unknown' when the variant is not that piece's; 'too_few' when less would be left
 * than is set aside for open orders.
 */
export async function saveMovement(
  movement: Movement,
  tx: Tx,
): Promise<'saved' | 'unknown' | 'too_few'> {
  const { variantId, productId, quantity, cause, note, madeBy, at } = movement
  const own = await tx.variant.count({ where: { id: variantId, productId } })
  if (own === 0) return 'unknown'
  const id = newId()
  const rows = await tx.$executeRaw`
    WITH moved AS (
      UPDATE stock SET on_hand = on_hand + ${quantity}
      WHERE variant_id = ${variantId}::uuid AND on_hand + ${quantity} >= reserved RETURNING variant_id)
    INSERT INTO stock_movement (id, variant_id, quantity, cause, reference, note, made_by, at)
    SELECT ${id}::uuid, variant_id, ${quantity}, ${cause}::stock_cause, ${`count/${id}`}, ${note}, ${madeBy}, ${at}
    FROM moved`
  return rows === 1 ? 'saved' : 'too_few'
}

/**
 * Pieces of which a variant runs low, by each one's own limit, and NULL where it is not so low. What is above every limit is left aside first:
 * that is nearly all, so each of the rest is looked up by itself rather than joined with every piece.
 */
export const runningLow = Prisma.sql`
  SELECT (SELECT v.product_id FROM variant v JOIN product q ON q.id = v.product_id
    WHERE v.id = s.variant_id AND v.active AND s.on_hand - s.reserved <= q.low_stock_at)
  FROM stock s WHERE s.on_hand - s.reserved <= (SELECT max(low_stock_at) FROM product)`

/** How many published pieces have no more of some variant left than staff wish to be told of. */
export async function countLow(on: Db = db()): Promise<number> {
  const rows = await on.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM product WHERE status = 'published' AND id = ANY(ARRAY(${runningLow}))`
  return rows[0]?.count ?? 0
}
