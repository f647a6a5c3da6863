import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { taxReportSetting } from '#app/domain/organisation/tax-report.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { ask } from './database.ts'

const migration = 'prisma/migrations/20261127225335_tax_room/migration.sql'
const lookedUpAgain = 'prisma/migrations/20261128044500_tax_sources/migration.sql'

/** The rules of tax law as they come with the database; emptied tables have lost them. */
export async function makeTaxRules(url: string): Promise<void> {
  const sql = await readFile(resolve(migration), 'utf8')
  const rules = /INSERT INTO "tax_rule"[\s\S]*?;/.exec(sql)?.[0]
  if (!rules) throw new Error('the migration brings no rules')
  await ask(url, rules)
  await ask(url, await readFile(resolve(lookedUpAgain), 'utf8'))
}

/** That gifts of these days count, in a country. */
export const makeApproval = (
  wish: { country?: 'SE' | 'NO'; from?: string; to?: string } = {},
): Promise<unknown> =>
  db().taxApproval.create({
    data: {
      ...{ id: newId(), country: wish.country ?? 'SE', decisionNumber: newId() },
      validFrom: new Date(`${wish.from ?? '2024-03-01'}T00:00:00Z`),
      validTo: new Date(`${wish.to ?? '2029-12-31'}T00:00:00Z`),
    },
  })

/** Whom the agency asks, so that a file can be made. */
export const makeTaxReport = (country: 'SE' | 'NO' = 'SE'): Promise<unknown> => {
  const contact = { contactName: 'Pia Prov', contactEmail: 'pia@prov.example' }
  const value = { country, schemaVersion: '12.0', ...contact, contactTelephone: '+46846500400' }
  return db().setting.upsert({
    where: { name: taxReportSetting },
    create: { name: taxReportSetting, value },
    update: { value },
  })
}

/** The tax agencies' own invented people; nobody has these numbers. */
export const testNumbers = {
  sv: ['199006022397', '199107172380', '196108283166', '190001042399'],
  nb: ['01819010001', '01819010192'],
} as const
