import type { Locale } from '#app/i18n/locale.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'

export type LockedSupporter = {
  id: string
  email: string
  version: number
  mergedInto: string | null
}

/** These supporters, locked in the order of their ids: whoever pays meanwhile waits, and is then written to the one that stays. */
export const lockSupporters = (ids: readonly string[], tx: Tx): Promise<LockedSupporter[]> =>
  tx.$queryRaw`
    SELECT id, email, version, merged_into AS "mergedInto" FROM supporter
    WHERE id = ANY (${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`

/** Leads one supporter, and whoever leads to her, to another. */
export async function saveMerged(
  { goes, stays }: { goes: string; stays: string },
  tx: Tx,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE supporter SET merged_into = ${stays}::uuid WHERE merged_into = ${goes}::uuid`
  await tx.$executeRaw`
    UPDATE supporter SET merged_into = ${stays}::uuid, version = version + 1 WHERE id = ${goes}::uuid`
}

/** Writes what the one that stays is called. */
export const saveKept = (
  { id, name, locale }: { id: string; name: string; locale: Locale },
  tx: Tx,
): Promise<number> => tx.$executeRaw`
  UPDATE supporter SET name = ${name}, locale = ${locale}::locale, version = version + 1 WHERE id = ${id}::uuid`

/** The other addresses by which somebody is known here: those of the rows that were merged into hers. */
export const listFormerEmails = async (id: string, on: Db = db()): Promise<string[]> =>
  (
    await on.supporter.findMany({
      where: { mergedInto: id },
      select: { email: true },
      orderBy: { email: 'asc' },
    })
  ).map(({ email }) => email)

/** Gives a supporter an address that one of hers had, and that one the address that she had. No row is without one: the third is nobody's. */
export async function exchangeEmails(
  { id, formerId, email, old }: { id: string; formerId: string; email: string; old: string },
  tx: Tx,
): Promise<void> {
  await tx.$executeRaw`UPDATE supporter SET email = ${`${newId()}@merged.invalid`} WHERE id = ${formerId}::uuid`
  await tx.$executeRaw`UPDATE supporter SET email = ${email} WHERE id = ${id}::uuid`
  await tx.$executeRaw`UPDATE supporter SET email = ${old} WHERE id = ${formerId}::uuid`
}
