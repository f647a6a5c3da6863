import { type Db, db, type Tx } from '#app/platform/db.server.ts'

/** Which of these files a piece shows, and which one may still be fetched back. */
export async function listNamed(
  files: readonly string[],
  on: Db = db(),
): Promise<{ shown: Set<string>; aside: Set<string> }> {
  const where = { file: { in: [...files] } }
  const [shown, aside] = await Promise.all([
    on.picture.findMany({ where, select: { file: true } }),
    on.removedPicture.findMany({ where, select: { file: true } }),
  ])
  return { shown: setOf(shown), aside: setOf(aside) }
}

const setOf = (rows: readonly { file: string | null }[]): Set<string> =>
  new Set(rows.flatMap(({ file }) => file ?? []))

/** The files of all that may still be fetched back. */
export const listAsideFiles = async (on: Db = db()): Promise<Set<string>> =>
  setOf(await on.removedPicture.findMany({ select: { file: true } }))

/** Keeps everybody else from moving a file for as long as this transaction lasts. */
export const holdFile = (file: string, tx: Tx): Promise<unknown> =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`picture file ${file}`}, 0))`

/** Forgets the pictures that were put aside before an instant. */
export const forgetAside = async (before: Date, on: Db = db()): Promise<number> =>
  (await on.removedPicture.deleteMany({ where: { removedAt: { lt: before } } })).count
