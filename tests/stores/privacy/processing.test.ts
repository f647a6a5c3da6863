import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listProcessings } from '#app/domain/privacy/list-processings.server.ts'
import { personRooms } from '#app/domain/privacy/person-rooms.server.ts'
import { processingKinds, processingOf, unrecorded } from '#app/domain/privacy/processings.ts'
import { retainedRooms } from '#app/domain/privacy/retained-rooms.server.ts'
import { tablesApart } from '#app/domain/privacy/tables-apart.ts'
import { permissions } from '#app/domain/staff/permissions.ts'
import { roles } from '#app/domain/staff/role.ts'
import { locales } from '#app/i18n/locale.ts'
import * as file from '#app/routes/staff/exports/file.ts'
import * as record from '#app/routes/staff/settings/processing.tsx'
import { processingInWords } from '#app/routes/staff/settings/processing-words.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { makeStaff } from '#tests/make/staff.ts'
import { makeTaxRules } from '#tests/make/tax.ts'
import { deskSite } from '../../routes/staff/desk-site.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  await database.reset()
  await Promise.all([makeOrganisation(), makeTaxRules(database.url)])
})
afterAll(() => database.close())

const now = new Date('2026-12-10T10:00:00Z')
const kindsOf = (list: readonly { kind: string }[]) => list.map(({ kind }) => kind)
const program = { rooms: kindsOf(personRooms), retained: kindsOf(retainedRooms) }
const rows = processingKinds.map(processingOf)

/** The vault's tables, as its own migrations make them. */
async function vaultTables(): Promise<string[]> {
  const folders = (await readdir('prisma/vault')).filter((name) => /^\d+_/.test(name))
  const all = await Promise.all(
    folders.map((name) => readFile(join('prisma/vault', name, 'migration.sql'), 'utf8')),
  )
  return all.flatMap((sql) =>
    [...sql.matchAll(/CREATE TABLE (vault\.\w+)/g)].map(([, one]) => one ?? ''),
  )
}

describe('the record of processing', () => {
  it('leaves out no kind of the list by person, no time of the retention clock and no table of people', async () => {
    expect(unrecorded(program)).toEqual([])
    expect(unrecorded({ ...program, rooms: [...program.rooms, 'honour-cards'] })).toEqual([
      'honour-cards',
    ])
    expect(unrecorded({ ...program, retained: [...program.retained, 'old-cards'] })).toEqual([
      'old-cards',
    ])
    const said = new Set(rows.flatMap(({ tables }) => tables))
    const ofPeople =
      /^(staff|story|designer|erasure|history|allowance|payment_page|letter_quota|tribute_stop|mail_event|recipient)/
    const apart = Object.keys(tablesApart).filter((name) => ofPeople.test(name))
    expect([...apart, ...(await vaultTables())].filter((name) => !said.has(name))).toEqual([])
    const vault = await vaultTables()
    expect([...said].filter((name) => !(name in tablesApart) && !vault.includes(name))).toEqual([])
  })

  it('says in three languages what the law asks of each, with the times that hold today', async () => {
    const listed = await listProcessings(now)
    for (const locale of locales)
      for (const row of listed) {
        const words = Object.values(processingInWords(row, locale)).flat()
        expect(
          words.every((text) => text.trim() !== ''),
          `${row.kind} ${locale}`,
        ).toBe(true)
        expect(words.join(' '), `${row.kind} ${locale}`).not.toMatch(/undefined|–/)
      }
    const words = listed.map((row) => processingInWords(row, 'en'))
    const keptBy = (name: string) => words.find((row) => row.name === name)?.kept
    expect(keptBy('Tax reports of gifts')).toEqual(['Numbers: 6 years after the last report'])
    expect(keptBy('Newsletter')).toContain(
      'Unconfirmed newsletter consents: 7 days (GDPR art. 5.1 e)',
    )
    expect(keptBy('Sending of letters')).toContain(
      'Unanswered changes of address: 7 days (GDPR art. 5.1 e)',
    )
    expect(keptBy('Letters to decision makers')).toContain('Letters sent: 30 days')
  })

  it('is shown to whoever sees the settings, and leaves as a file', async () => {
    const site = deskSite({ 'staff/settings/processing': record })
    for (const role of roles.filter((one) => one !== 'disabled')) {
      const page = await site(await makeStaff({ role }), '/staff/settings/processing')
      const may = (permissions['settings.view'] as readonly string[]).includes(role)
      expect(page.status, role).toBe(may ? 200 : 403)
      if (may) expect(page.words).toContain('The vault of identities')
    }
    const owner = await makeStaff({ role: 'owner' })
    const request = owner.request('/staff/settings/processing/export/file')
    const answer = await file.loader({ request, params: {}, context: {} } as never)
    const text = await (answer as Response).text()
    expect(text.split('\r\n')[0]).toMatch(/Processing,Purpose,Legal basis/)
    expect(text).toContain('Resend Inc., USA')
  })
})
