import type { Locale } from '#app/i18n/locale.ts'
import { type Db, db, type Statements } from '#app/platform/db.server.ts'
import { type OrganisationRecord, organisationSetting, type PageSection } from './organisation.ts'

/** The organisation as it is kept; undefined while nobody has said whose shop it is. */
export async function findRecord(on: Statements = db()): Promise<OrganisationRecord | undefined> {
  const rows = await on.$queryRaw<{ value: OrganisationRecord }[]>`
    SELECT value FROM setting WHERE name = ${organisationSetting}`
  return rows[0]?.value
}

export type PageRow = { title: string; locale: Locale; content: PageSection[] }

/** A page in every language it is written in. */
export const listPageRows = async (slug: string, on: Db = db()): Promise<PageRow[]> =>
  (await on.page.findMany({ where: { slug }, orderBy: { locale: 'asc' } })) as unknown as PageRow[]
