import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db } from '#app/platform/db.server.ts'
import { narrowed } from '../sheet/desk-list-store.server.ts'

export type PieceKey = { position: number; id: string }

type Only = Parameters<typeof narrowed>[0] | undefined

const chosen = (only: Only): Prisma.Sql => (only ? narrowed(only) : Prisma.sql`TRUE`)

/** Pieces in shop order after one, whatever their state; all, or those that a list is narrowed to. */
export function listPieceKeys(
  { after, limit, only }: { after: PieceKey | undefined; limit: number; only: Only },
  on: Db = db(),
): Promise<PieceKey[]> {
  const { position, id } = after ?? { position: -2_147_483_648, id: firstId }
  return on.$queryRaw<PieceKey[]>`
    SELECT p.position, p.id FROM product p
    WHERE (p.position, p.id) > (${position}, ${id}::uuid) AND ${chosen(only)}
    ORDER BY p.position, p.id LIMIT ${limit}`
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

/** How many pieces there are, all together or of those that a list is narrowed to. */
export async function countPieces(only: Only, on: Db = db()): Promise<number> {
  const rows = await on.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM product p WHERE ${chosen(only)}`
  return rows[0]?.count ?? 0
}
