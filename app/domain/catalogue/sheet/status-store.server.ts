import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { ProductStatus } from './sheet.ts'

type Move = {
  id: string
  from: readonly ProductStatus[]
  to: ProductStatus
  publishAt?: Date | undefined
}

/** Moves a piece under its row lock; false when it was not in one of the states `from`. */
export async function moveProduct(move: Move, tx: Tx): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE product SET status = ${move.to}::product_status, publish_at = ${move.publishAt ?? null},
      version = version + 1, updated_at = now()
    WHERE id = ${move.id}::uuid AND status::text = ANY(${[...move.from]})`
  return rows === 1
}

/** Drafts whose time to be published has come. */
export const listDueIds = async (now: Date, on: Db = db()): Promise<string[]> =>
  (
    await on.product.findMany({
      where: { status: 'draft', publishAt: { lte: now } },
      select: { id: true },
      take: 50,
    })
  ).map(({ id }) => id)

/** Takes the time away of a draft that could not be published, so that it is not tried again and again. */
export const clearTime = (id: string, on: Db = db()) =>
  on.product.update({ where: { id }, data: { publishAt: null }, select: { id: true } })
