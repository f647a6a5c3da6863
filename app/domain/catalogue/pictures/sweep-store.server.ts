import { type Db, db } from '#app/platform/db.server.ts'

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

/** Forgets the pictures that were put aside before an instant. */
export const forgetAside = async (before: Date, on: Db = db()): Promise<number> =>
  (await on.removedPicture.deleteMany({ where: { removedAt: { lt: before } } })).count
