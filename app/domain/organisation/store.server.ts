import type { Locale } from '#app/i18n/locale.ts'
import { type Db, db, type Statements, type Tx } from '#app/platform/db.server.ts'
import type { PageSection } from './organisation.ts'

/** Settings by their names; one that was never set is missing. */
export async function listSettings(
  names: string[],
  on: Statements = db(),
): Promise<Map<string, unknown>> {
  const rows = await on.$queryRaw<{ name: string; value: unknown }[]>`
    SELECT name, value FROM setting WHERE name = ANY(${names})`
  return new Map(rows.map(({ name, value }) => [name, value]))
}

export type PageRow = { title: string; locale: Locale; content: PageSection[] }

/** A page in every language it is written in. */
export const listPageRows = async (slug: string, on: Db = db()): Promise<PageRow[]> =>
  (await on.page.findMany({ where: { slug }, orderBy: { locale: 'asc' } })) as unknown as PageRow[]

/** A setting and the version it stands at; undefined while it has never been set. */
export async function findSetting(
  name: string,
  on: Db = db(),
): Promise<{ value: unknown; version: number } | undefined> {
  const row = await on.setting.findUnique({ where: { name } })
  return row ? { value: row.value, version: row.version } : undefined
}

/** Sets a setting that stands at `version` (0: not set yet); false when somebody else has set it since. */
export async function saveSetting(
  { name, value, version }: { name: string; value: unknown; version: number },
  tx: Tx,
): Promise<boolean> {
  const json = JSON.stringify(value)
  const rows =
    version === 0
      ? await tx.$executeRaw`
          INSERT INTO setting (name, value, updated_at) VALUES (${name}, ${json}::jsonb, now()) ON CONFLICT DO NOTHING`
      : await tx.$executeRaw`
          UPDATE setting SET value = ${json}::jsonb, version = version + 1, updated_at = now()
          WHERE name = ${name} AND version = ${version}`
  return rows === 1
}
