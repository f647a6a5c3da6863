import { describe, expect, it } from 'vitest'
import { changeSetting } from '#app/domain/organisation/change-setting.server.ts'
import { countDueFiles } from '#app/domain/tax/count-due-files.server.ts'
import { findOwnNumber } from '#app/domain/tax/find-own-number.server.ts'
import { findYear } from '#app/domain/tax/find-year.server.ts'
import { moveNumber } from '#app/domain/tax/move-number.server.ts'
import { removeNumber } from '#app/domain/tax/remove-number.server.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { makeApproval, testNumbers } from '#tests/make/tax.ts'
import {
  anna,
  bo,
  by,
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

useTaxWorld()

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
    expect(await removeNumber(await supporterOf('anna@prov.example'), now)).toBe(true)
    expect(await make()).toBe('nothing_to_say')
    // What goes back is corrected all the same.
    await setRefunded(one.id, 30_000)
    expect(await send()).toEqual([[anna, 1, 500]])
    await removeNumber(await supporterOf('anna.work@prov.example'), now)
    // And of somebody who is known no more it stands.
    await db().$executeRaw`UPDATE donation SET supporter_id = NULL`
    await db().supporter.deleteMany()
    expect(await make()).toBe('nothing_to_say')
  })

  it('goes on when two supporters become one, under the number of whoever stays', async () => {
    await give('anna@prov.example', 300)
    await give('anna.work@prov.example', 500)
    const [from, to] = [
      await supporterOf('anna.work@prov.example'),
      await supporterOf('anna@prov.example'),
    ]
    const merge = () => transaction((tx) => moveNumber({ from, to, now }, tx))
    await leave('anna.work@prov.example', anna)
    await merge()
    expect(await findOwnNumber(from)).toBeUndefined()
    expect(await findOwnNumber(to)).toMatchObject({ lastFour: '2397', reported: [] })
    expect(await send()).toEqual([[anna, 1, 300]])
    expect(await findOwnNumber(to)).toMatchObject({ reported: [2026] })
    await leave('anna.work@prov.example', bo)
    await merge()
    expect(await findOwnNumber(to)).toMatchObject({ lastFour: '2397' })
    expect(await db().taxNumber.count()).toBe(1)
  })

  it('forgets a number that is taken back before anything was sent', async () => {
    await give('anna@prov.example', 300)
    await leave('anna@prov.example', anna)
    await make()
    await removeNumber(await supporterOf('anna@prov.example'), now)
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
