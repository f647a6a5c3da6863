import { describe, expect, it } from 'vitest'
import { findOwnNumber } from '#app/domain/tax/find-own-number.server.ts'
import { findYear } from '#app/domain/tax/find-year.server.ts'
import { forgetNumbers } from '#app/domain/tax/forget-numbers.server.ts'
import type { GiverAddress } from '#app/domain/tax/giver-address.ts'
import { leaveAddress } from '#app/domain/tax/leave-address.server.ts'
import { taxOfPerson } from '#app/domain/tax/person-room.server.ts'
import { removeNumber } from '#app/domain/tax/remove-number.server.ts'
import { db } from '#app/platform/db.server.ts'
import { ask } from '#tests/make/database.ts'
import {
  anna,
  give,
  leave,
  linesIn,
  make,
  now,
  send,
  setRefunded,
  supporterOf,
  useTaxWorld,
} from './files-world.ts'

const database = useTaxWorld()

const hers = 'mira@prov.example'
/** A coordination number, made of an invented person's: 60 stands in its day. */
const coordination = '199006622394'
const address: GiverAddress = {
  ...{ firstName: 'Mira', lastName: 'Åberg & Co', street: 'Hamngatan 7 <b>' },
  ...{ postcode: '111 47', city: 'Stockholm', country: 'SE' },
}

const leaveHers = async (change: Partial<GiverAddress> = {}) =>
  leaveAddress({ supporterId: await supporterOf(hers), address: { ...address, ...change }, now })
const reasons = async () => (await findYear(2026, now)).incomplete.map(({ reason }) => reason)
const sentXml = async () => {
  const made = await make()
  return typeof made === 'string' ? made : made.xml.replace(/\n\s*/g, '')
}

describe('whoever has a coordination number', () => {
  it('is listed until she has left her name and address, and is filed with them then', async () => {
    await give(hers, 1_000)
    await leave(hers, coordination)
    expect(await make()).toBe('nothing_to_say')
    expect(await reasons()).toEqual(['address_missing'])
    expect(await leaveHers()).toMatchObject({ ok: true })
    expect(await reasons()).toEqual([])
    expect(await findOwnNumber(await supporterOf(hers))).toMatchObject({ hasAddress: true })
    expect(await sentXml()).toContain(
      `<ku:InkomsttagareKU65><ku:Inkomsttagare faltkod="215">${coordination}</ku:Inkomsttagare>` +
        '<ku:Fornamn faltkod="216">Mira</ku:Fornamn><ku:Efternamn faltkod="217">Åberg &amp; Co</ku:Efternamn>' +
        '<ku:Gatuadress faltkod="218">Hamngatan 7 &lt;b&gt;</ku:Gatuadress><ku:Postnummer faltkod="219">111 47</ku:Postnummer>' +
        '<ku:Postort faltkod="220">Stockholm</ku:Postort></ku:InkomsttagareKU65>',
    )
    await leaveHers({ country: 'FI' })
    expect(await sentXml()).toContain('</ku:Postort><ku:LandskodPostort faltkod="221">FI<')
  })

  it('is corrected with the address that was reported, also when she has taken all back, and removed without', async () => {
    const gift = await give(hers, 1_000)
    await leave(hers, coordination)
    await leaveHers()
    expect(await send()).toEqual([[coordination, 1, 1_000]])
    await removeNumber(await supporterOf(hers), now)
    await setRefunded(gift.id, 40_000)
    expect(await sentXml()).toContain('<ku:Efternamn faltkod="217">')
    expect(await send()).toEqual([[coordination, 1, 600]])
    await setRefunded(gift.id, 100_000)
    const removal = await sentXml()
    expect(linesIn(removal)).toEqual([[coordination, 1, 'removed']])
    expect(removal).not.toContain('Fornamn')
  })

  it('has her address kept as no text, told to herself, and gone with the number', async () => {
    await give(hers, 1_000)
    await leave(hers, coordination)
    await leaveHers()
    await send()
    const tables = await ask<{ name: string }>(
      database().url,
      `SELECT format('%I', tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
    )
    for (const { name } of tables)
      for (const { row } of await ask<{ row: string }>(
        database().url,
        `SELECT t::text AS row FROM ${name} t`,
      ))
        expect(row, name).not.toMatch(/Åberg|Hamngatan|48616d6e676174616e/)
    const person = { ids: [await supporterOf(hers)], emails: [hers], references: [] }
    const told = JSON.stringify(await taxOfPerson.tell(person, '', 100))
    expect(told).toContain('Mira Åberg & Co')
    expect(told).toContain('Hamngatan 7 <b>, 111 47 Stockholm, SE')
    expect(told).not.toContain('6622394')
    // The same number left again keeps it; another does not take it over.
    await leave(hers, coordination)
    expect(await findOwnNumber(person.ids[0] ?? '')).toMatchObject({ hasAddress: true })
    await leave(hers, anna)
    expect(await findOwnNumber(person.ids[0] ?? '')).toMatchObject({ hasAddress: false })
    await forgetNumbers(new Date('2034-06-01T00:00:00Z'))
    expect(await db().taxLine.findMany()).toMatchObject([{ sealed: null, sealedAddress: null }])
  })

  it('alone is asked', async () => {
    await give(hers, 1_000)
    const refused = { ok: false, refusal: 'not_asked' }
    expect(await leaveHers()).toEqual(refused)
    await leave(hers, anna)
    expect(await leaveHers()).toEqual(refused)
    const sql = `UPDATE tax_number SET sealed_address = decode(repeat('00', 40), 'hex')`
    await expect(ask(database().url, sql)).rejects.toThrow('tax_number_address')
    expect(await sentXml()).not.toContain('Fornamn')
  })
})
