import { type Db, db } from '#app/platform/db.server.ts'

/** The orders that a supporter paid for, newest first. */
export const listRowsOf = (supporterId: string, limit: number, on: Db = db()) =>
  on.order.findMany({
    where: { supporterId },
    orderBy: [{ placedAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: {
      ...{ id: true, number: true, state: true, placedAt: true, totalAmount: true, currency: true },
      lines: { select: { title: true, quantity: true }, orderBy: { position: 'asc' } },
    },
  })
