import { type Db, db, type Tx } from '#app/platform/db.server.ts'

export type PersonRow = { id: string; name: string; email: string; locale: string; createdAt: Date }

/** A supporter's row and those that were merged into it. */
export const listPersonRows = (id: string, on: Db = db()): Promise<PersonRow[]> =>
  on.supporter.findMany({
    where: { OR: [{ id }, { mergedInto: id }] },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, email: true, locale: true, createdAt: true },
  })

/** Locks them, so that nobody buys, gives or is merged meanwhile. */
export const lockPersonRows = (ids: readonly string[], tx: Tx): Promise<{ id: string }[]> =>
  tx.$queryRaw`SELECT id FROM supporter WHERE id = ANY (${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`

/** Deletes supporters’ rows. */
export const deletePersonRows = (ids: readonly string[], tx: Tx): Promise<number> =>
  tx.$executeRaw`DELETE FROM supporter WHERE id = ANY (${[...ids]}::uuid[])`
