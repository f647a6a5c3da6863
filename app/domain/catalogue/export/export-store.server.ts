import { type Db, db } from '#app/platform/db.server.ts'

export type PieceKey = { position: number; id: string }

/** Pieces in shop order after one, whatever their state. */
export function listPieceKeys(
  after: PieceKey | undefined,
  limit: number,
  on: Db = db(),
): Promise<PieceKey[]> {
  const { position, id } = after ?? { position: -2_147_483_648, id: firstId }
  return on.$queryRaw<PieceKey[]>`
    SELECT position, id FROM product WHERE (position, id) > (${position}, ${id}::uuid)
    ORDER BY position, id LIMIT ${limit}`
}

const firstId = '00000000-0000-0000-0000-000000000000'

/** How many different options a piece for sale has at most, over all its languages. */
export async function mostOptions(on: Db = db()): Promise<number> {
  const [row] = await on.$queryRaw<{ most: number }[]>`
    SELECT coalesce(max(found), 0)::int AS most FROM (
      SELECT count(DISTINCT (o.option ->> 'name', o.nth)) AS found
      FROM variant v JOIN variant_text t ON t.variant_id = v.id
      CROSS JOIN LATERAL (SELECT option, row_number() OVER (PARTITION BY option ->> 'name' ORDER BY place) AS nth
        FROM jsonb_array_elements(t.options) WITH ORDINALITY AS e(option, place)) o
      WHERE v.active GROUP BY v.product_id) counted`
  return row?.most ?? 0
}

/** How many pieces there are. */
export const countPieces = (on: Db = db()): Promise<number> => on.product.count()
