import { describe, expect, it } from 'vitest'
import { forgetNumbers } from '#app/domain/tax/forget-numbers.server.ts'
import { leaveNumber } from '#app/domain/tax/leave-number.server.ts'
import { readFullNumber } from '#app/domain/tax/read-number.server.ts'
import { db } from '#app/platform/db.server.ts'
import { ask } from '#tests/make/database.ts'
import { anna, by, give, leave, make, now, send, supporterOf, useTaxWorld } from './files-world.ts'

const database = useTaxWorld()

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
      database().url,
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'vault')`,
    )
    for (const { name } of tables) {
      const rows = await ask<{ row: string }>(
        database().url,
        `SELECT t::text AS row FROM ${name} t`,
      )
      const hex = Buffer.from(anna).toString('hex')
      for (const { row } of rows)
        expect(row, name).not.toMatch(new RegExp(`${anna}|9006022397|900602-2397|${hex}`))
    }
    const told = await db().historyLine.findMany({ orderBy: { seq: 'asc' } })
    expect(told.map(({ action }) => action)).toEqual([
      ...['people.number_left', 'tax.file_made', 'tax.file_taken', 'tax.number_read'],
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
    await expect(ask(database().url, sql)).rejects.toThrow(refusal)
  })
})
