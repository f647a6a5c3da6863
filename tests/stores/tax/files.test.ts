import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { changeSetting } from '#app/domain/organisation/change-setting.server.ts'
import { countDueFiles } from '#app/domain/tax/count-due-files.server.ts'
import { findYear } from '#app/domain/tax/find-year.server.ts'
import { forgetNumbers } from '#app/domain/tax/forget-numbers.server.ts'
import { leaveNumber } from '#app/domain/tax/leave-number.server.ts'
import { makeFile } from '#app/domain/tax/make-file.server.ts'
import { markSent } from '#app/domain/tax/mark-sent.server.ts'
import { readFullNumber } from '#app/domain/tax/read-number.server.ts'
import { removeNumber } from '#app/domain/tax/remove-number.server.ts'
import { takeFile } from '#app/domain/tax/take-file.server.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeSettledGift } from '#tests/make/gift.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { makeApproval, makeTaxReport, makeTaxRules, testNumbers } from '#tests/make/tax.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  await database.reset()
  await makeTaxRules(database.url)
  await Promise.all([makeOrganisation(), makeApproval(), makeTaxReport()])
})
afterAll(() => database.close())

const now = new Date('2027-01-12T08:30:00Z')
const by = { kind: 'operator' } as const
const summer = new Date('2026-06-15T10:00:00Z')
const [anna = '', bo = ''] = testNumbers.sv

const give = (email: string, kronor: number, at = summer) =>
  makeSettledGift({ email, now: at, amount: { amount: Math.round(kronor * 100), currency: 'SEK' } })

const supporterOf = async (email: string) =>
  (await db().supporter.findUniqueOrThrow({ where: { email } })).id

const leave = async (email: string, typed: string) => {
  const left = await leaveNumber({ supporterId: await supporterOf(email), typed, now })
  expect(left.ok, `${email} leaves a number`).toBe(true)
}

const make = async (year = 2026) => {
  const made = await makeFile({ year, by, now })
  if (!made.ok) return made.refusal
  const taken = await takeFile(made.value.id, { by, now })
  return { id: made.value.id, xml: taken?.xml ?? '' }
}
const send = async (year = 2026) => {
  const made = await make(year)
  if (typeof made === 'string') return made
  expect((await markSent({ id: made.id, by, now })).ok).toBe(true)
  return linesIn(made.xml)
}

/** What a file says of each number: specification number, and the sum or that it is removed. */
const linesIn = (xml: string) =>
  [...xml.matchAll(/<ku:KU65>[\s\S]*?<\/ku:KU65>/g)].map(([body]) => [
    /215">(\d+)/.exec(body)?.[1],
    Number(/570">(\d+)/.exec(body)?.[1]),
    /205">1/.test(body) ? 'removed' : Number(/621">(\d+)/.exec(body)?.[1]),
  ])

/** As if so many öre of a gift had gone back. */
const setRefunded = (id: string, amount: number) =>
  ask(
    database.url,
    `UPDATE donation SET refunded_amount = ${amount},
       state = CASE WHEN ${amount} = amount THEN 'refunded' ELSE 'settled' END::donation_state,
       closed_at = CASE WHEN ${amount} = amount THEN now() END WHERE id = '${id}'`,
    { unguarded: true },
  )

describe('the Swedish file', () => {
  it('says what each number gave, by Stockholm days, and is made again until it is sent', async () => {
    await give('anna@prov.example', 1_000)
    await give('anna@prov.example', 1_000.75)
    await give('anna@prov.example', 199.99)
    // The last minute of the year in Stockholm, and the first, which is still the old year in UTC.
    await give('anna@prov.example', 300, new Date('2026-12-31T22:59:00Z'))
    await give('anna@prov.example', 5_000, new Date('2026-12-31T23:00:00Z'))
    await give('bo@prov.example', 150)
    await give('bo@prov.example', 150)
    await give('cia@prov.example', 250)
    await leave('anna@prov.example', '900602-2397')
    await leave('bo@prov.example', bo)
    expect(await countDueFiles(now)).toBe(1)
    const first = await make()
    const second = await make()
    for (const made of [first, second])
      expect(typeof made === 'string' ? made : linesIn(made.xml)).toEqual([[anna, 1, 2_300]])
    expect(await db().taxDelivery.count()).toBe(1)
    const year = await findYear(2026, now)
    expect(year).toMatchObject({ deadline: '2027-01-31', isOver: true, next: { new: 1 } })
    expect(year.incomplete).toMatchObject([{ reason: 'number_missing', amount: 25_000 }])
    expect(year.deliveries).toMatchObject([{ validation: 'not_validated', lines: 1, sum: 2_300 }])
    expect(await make(2025)).toBe('nothing_to_say')
  })

  it('once sent is followed by what has changed, under the same specification numbers', async () => {
    const big = await give('anna@prov.example', 1_000)
    await give('anna@prov.example', 200)
    const only = await give('bo@prov.example', 400)
    await leave('anna@prov.example', anna)
    await leave('bo@prov.example', bo)
    const first = await send()
    expect(first).toHaveLength(2)
    expect(await make()).toBe('nothing_to_say')
    expect(await countDueFiles(now)).toBe(0)
    const specOf = (digits: string) =>
      (first as ReturnType<typeof linesIn>).find(([number]) => number === digits)?.[1]
    // A part of one gift goes back, the whole of another, and somebody new leaves a number.
    await setRefunded(big.id, 50_000)
    await setRefunded(only.id, 40_000)
    await give('cia@prov.example', 600)
    await leave('cia@prov.example', testNumbers.sv[2])
    expect(await send()).toEqual(
      expect.arrayContaining([
        [anna, specOf(anna), 700],
        [bo, specOf(bo), 'removed'],
        [testNumbers.sv[2], 3, 600],
      ]),
    )
    expect(await make()).toBe('nothing_to_say')
    // What was removed and counts again comes back under the number that it had.
    await setRefunded(only.id, 0)
    expect(await send()).toEqual([[bo, specOf(bo), 400]])
  })

  it('adds up two supporters with one number, and keeps what was sent when one takes it back', async () => {
    const one = await give('anna@prov.example', 300)
    await give('anna.work@prov.example', 500)
    await leave('anna@prov.example', anna)
    await leave('anna.work@prov.example', anna)
    expect(await send()).toEqual([[anna, 1, 800]])
    expect(await removeNumber(await supporterOf('anna@prov.example'))).toBe(true)
    expect(await make()).toBe('nothing_to_say')
    // What goes back is corrected all the same.
    await setRefunded(one.id, 30_000)
    expect(await send()).toEqual([[anna, 1, 500]])
    await removeNumber(await supporterOf('anna.work@prov.example'))
    // And of somebody who is known no more it stands.
    await db().$executeRaw`UPDATE donation SET supporter_id = NULL`
    await db().supporter.deleteMany()
    expect(await make()).toBe('nothing_to_say')
  })

  it('forgets a number that is taken back before anything was sent', async () => {
    await give('anna@prov.example', 300)
    await leave('anna@prov.example', anna)
    await make()
    await removeNumber(await supporterOf('anna@prov.example'))
    expect(await make()).toBe('nothing_to_say')
    expect((await findYear(2026, now)).incomplete).toMatchObject([{ reason: 'number_missing' }])
  })

  it('is not made without an approval, nor without somebody to ask', async () => {
    await give('anna@prov.example', 300)
    await leave('anna@prov.example', anna)
    await db().taxApproval.deleteMany()
    expect(await make()).toBe('not_approved')
    expect(await countDueFiles(now)).toBe(0)
    await makeApproval()
    const blank = { country: 'SE', schemaVersion: '12.0', contactName: '' } as const
    const value = { ...blank, contactTelephone: '', contactEmail: '' }
    await changeSetting({ name: 'tax_report', value, version: 1, by, now })
    expect(await make()).toBe('contact_missing')
    expect(await db().taxDelivery.count()).toBe(0)
  })
})

describe('what is kept of a number', () => {
  it('is no text anywhere in the database, nor in the history', async () => {
    await give('anna@prov.example', 300)
    await leave('anna@prov.example', '19900602-2397')
    const made = await make()
    if (typeof made === 'string') throw new Error(made)
    const [line] = await db().taxLine.findMany()
    expect(await readFullNumber({ lineId: line?.id, year: 2026, by, now })).toBe(anna)
    expect(await readFullNumber({ lineId: line?.id, year: 2025, by, now })).toBeUndefined()
    const tables = await ask<{ name: string }>(
      database.url,
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'vault')`,
    )
    for (const { name } of tables) {
      const rows = await ask<{ row: string }>(database.url, `SELECT t::text AS row FROM ${name} t`)
      const hex = Buffer.from(anna).toString('hex')
      for (const { row } of rows)
        expect(row, name).not.toMatch(new RegExp(`${anna}|9006022397|900602-2397|${hex}`))
    }
    const told = await db().historyLine.findMany({ orderBy: { seq: 'asc' } })
    expect(told.map(({ action }) => action)).toEqual([
      ...['tax.file_made', 'tax.file_taken', 'tax.number_read'],
    ])
  })

  it('is refused when it is none, too young, or of no use', async () => {
    await give('anna@prov.example', 300)
    const supporterId = await supporterOf('anna@prov.example')
    const typed = (text: string) => leaveNumber({ supporterId, typed: text, now })
    expect(await typed('')).toEqual({ ok: false, refusal: 'number_missing' })
    expect(await typed('900602-2398')).toEqual({ ok: false, refusal: 'number_checksum' })
    const young = '201001012382'
    expect(await typed(young)).toEqual({ ok: false, refusal: 'number_under_age' })
    await db().taxApproval.deleteMany()
    expect(await typed(anna)).toEqual({ ok: false, refusal: 'not_offered' })
    expect(await db().taxNumber.count()).toBe(0)
  })

  it('is forgotten so many years after it was last reported, with the file that had it', async () => {
    await give('anna@prov.example', 300)
    await leave('anna@prov.example', anna)
    await send()
    const later = (year: number) => new Date(`${year}-06-01T00:00:00Z`)
    expect(await forgetNumbers(later(2033))).toBe(0)
    expect(await forgetNumbers(later(2034))).toBe(1)
    expect(await db().taxLine.findMany()).toMatchObject([
      { sealed: null, lastFour: '2397', specNo: 1 },
    ])
    expect(await db().taxDelivery.findMany()).toMatchObject([{ sealedFile: null }])
    expect(await db().taxNumber.count()).toBe(0)
  })
})

describe('the database', () => {
  it.each([
    ['gives no specification number away', `UPDATE tax_line SET spec_no = 9`, 'stays as it was'],
    ['takes no line back', `DELETE FROM tax_line_giver; DELETE FROM tax_line`, 'stays'],
    [
      'gives no number to two',
      `INSERT INTO tax_line SELECT gen_random_uuid(), country, year, spec_no, kind, decode(repeat('00', 32), 'hex'), sealed, last_four FROM tax_line`,
      'tax_line_country_year_spec_no_key',
    ],
    [
      'gives nobody two',
      `INSERT INTO tax_line SELECT gen_random_uuid(), country, year, 9, kind, seal, sealed, last_four FROM tax_line`,
      'tax_line_country_year_seal_key',
    ],
    [
      'changes nothing that was sent',
      `UPDATE tax_delivery SET file_hash = repeat('0', 64)`,
      'was sent',
    ],
    ['unsends nothing', `UPDATE tax_delivery SET sent_at = NULL`, 'was sent'],
    ['drops nothing that was sent', `DELETE FROM tax_delivery`, 'sent'],
    [
      'changes nothing that was said',
      `UPDATE tax_delivery_line SET amount = 1`,
      'says what it said',
    ],
    ['says nothing more', `DELETE FROM tax_delivery_line`, 'says what it said'],
  ])('%s', async (_what, sql, refusal) => {
    await give('anna@prov.example', 300)
    await leave('anna@prov.example', anna)
    await send()
    await expect(ask(database.url, sql)).rejects.toThrow(refusal)
  })
})

describe('a schema beside the data', () => {
  const schema = (amount: string) => `<?xml version="1.0"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://xmls.skatteverket.se/se/skatteverket/ai/instans/infoForBeskattning/12.0"
      xmlns:ku="http://xmls.skatteverket.se/se/skatteverket/ai/komponent/infoForBeskattning/12.0" elementFormDefault="qualified">
    <xs:import namespace="http://xmls.skatteverket.se/se/skatteverket/ai/komponent/infoForBeskattning/12.0" schemaLocation="../komponent/${amount}.xsd"/>
    <xs:element name="Skatteverket"><xs:complexType><xs:sequence>
      <xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence><xs:attribute name="omrade" type="xs:string"/></xs:complexType></xs:element></xs:schema>`
  const component = (type: string) => `<?xml version="1.0"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://xmls.skatteverket.se/se/skatteverket/ai/komponent/infoForBeskattning/12.0" elementFormDefault="qualified">
    <xs:element name="Avsandare"><xs:complexType><xs:sequence><xs:element name="Programnamn" type="${type}"/>
      <xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element></xs:schema>`

  it('is asked: what it refuses is told without a number, and cannot be sent', async () => {
    await give('anna@prov.example', 300)
    await leave('anna@prov.example', anna)
    const folder = join(env().dataDir, 'xsd')
    await mkdir(folder, { recursive: true })
    const lay = async (type: string) => {
      await writeFile(join(folder, 'Kontrolluppgifter_12.0.xsd'), schema('parts'))
      await writeFile(join(folder, 'parts.xsd'), component(type))
    }
    await lay('xs:integer')
    const wrong = await make()
    if (typeof wrong === 'string') throw new Error(wrong)
    const [refused] = (await findYear(2026, now)).deliveries
    expect(refused).toMatchObject({ validation: 'invalid' })
    expect(refused?.faults.join()).toContain('Programnamn')
    expect(await markSent({ id: wrong.id, by, now })).toEqual({ ok: false, refusal: 'invalid' })
    await lay('xs:string')
    const right = await make()
    if (typeof right === 'string') throw new Error(right)
    const [fine] = (await findYear(2026, now)).deliveries
    const hash = createHash('sha256').update(right.xml).digest('hex')
    expect(fine).toMatchObject({ validation: 'valid', faults: [], fileHash: hash })
    expect(await readFile(join(folder, 'parts.xsd'), 'utf8')).toContain('xs:string')
  })
})

describe('the Norwegian file', () => {
  it('is made for a Norwegian organisation, of everybody each time', async () => {
    await db().setting.update({
      where: { name: 'organisation' },
      data: { value: { ...(await makeOrganisation()), number: '974 760 673' } },
    })
    const { forget } = await import('#app/domain/organisation/memory-store.server.ts')
    forget()
    await makeTaxReport('NO')
    await makeApproval({ country: 'NO' })
    const nok = (email: string, kroner: number) =>
      makeSettledGift({ email, now: summer, amount: { amount: kroner * 100, currency: 'NOK' } })
    await nok('kari@prov.example', 250)
    await nok('kari@prov.example', 250)
    await nok('ola@prov.example', 499)
    await leave('kari@prov.example', testNumbers.nb[0])
    await leave('ola@prov.example', testNumbers.nb[1])
    const bodies = (xml: string) => [
      ...[...xml.matchAll(/foedselsnummer>(\d+)</g)].map(([, digits]) => digits),
      /sumBeloep>(\d+)/.exec(xml)?.[1],
    ]
    const first = await make()
    if (typeof first === 'string') throw new Error(first)
    expect(bodies(first.xml)).toEqual([testNumbers.nb[0], '500'])
    await markSent({ id: first.id, by, now })
    await nok('ola@prov.example', 100)
    const second = await make()
    if (typeof second === 'string') throw new Error(second)
    expect(bodies(second.xml)).toEqual([...testNumbers.nb, '1099'])
  })
})
