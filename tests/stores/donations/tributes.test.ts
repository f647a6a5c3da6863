import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findTribute } from '#app/domain/donations/tributes/find-tribute.server.ts'
import { stopTributes } from '#app/domain/donations/tributes/stop-tributes.server.ts'
import { sweepTributes } from '#app/domain/donations/tributes/sweep-tributes.server.ts'
import { findBreaches } from '#app/domain/ledger/invariants.server.ts'
import { composeLetter } from '#app/domain/receipts/compose-letter.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addHours } from '#app/values/period.ts'
import { referenceTo } from '#app/values/reference.ts'
import { drawLetter } from '#emails/draw-letter.tsx'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeTribute } from '#tests/make/tribute.ts'
import { giveBack } from './give-back.ts'

let database: TestDatabase
const now = new Date('2026-11-22T10:00:00Z')
const letters = () => db().letter.findMany({ where: { kind: 'tribute-card' } })
const row = (id: string) => db().tribute.findUniqueOrThrow({ where: { id } })

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(() => database.reset())
afterAll(() => database.close())

describe('a card', () => {
  it('waits for its gift, then for its day, and says neither an amount nor an address', async () => {
    const card = await makeTribute({ now })
    expect([(await row(card.id)).state, await letters()]).toEqual(['asked', []])
    await card.pay()
    const [letter] = await letters()
    expect(letter).toMatchObject({
      ...{ recipient: 'nils@prov.example', state: 'owed' },
      dueAt: new Date('2026-12-24T06:00:00Z'),
    })
    const { subject, text } = await drawLetter(
      await composeLetter({
        ...card,
        ...letter,
        kind: 'tribute-card',
        locale: 'sv',
        reference: referenceTo('tribute', card.id),
      }),
    )
    expect(subject).toBe('Ett kort till dig')
    expect(text).toContain('Karin Öberg')
    expect(text).toContain(`/sv/cards/${card.token}`)
    expect(text).not.toMatch(/250|greta|nils@/i)
    expect(await findBreaches({ now })).toEqual([])
  })

  it('goes on the first day with room: three to one address, whoever sends them', async () => {
    const made = []
    for (const to of ['nils@prov.example', 'NILS@prov.example', 'nils@prov.example'])
      made.push(await makeTribute({ now, to }))
    const [fourth, other] = [
      await makeTribute({ now }),
      await makeTribute({ now, to: 'a@b.example' }),
    ]
    for (const card of [...made, fourth, other]) await card.pay()
    const days = await Promise.all([fourth, other].map(({ id }) => findTribute({ id })))
    expect(days.map((card) => card?.day)).toEqual(['2026-12-25', '2026-12-24'])
    expect((await letters()).filter(({ dueAt }) => dueAt.getUTCDate() === 25)).toHaveLength(1)
  })

  it('whose day has passed before the gift is paid goes at once', async () => {
    const card = await makeTribute({ now, day: '2026-11-20' })
    await card.pay()
    expect(await findTribute({ id: card.id })).toMatchObject({ state: 'due', day: '2026-11-22' })
    expect(await letters()).toMatchObject([{ dueAt: now }])
  })

  it('that is printed owes nobody a letter', async () => {
    const card = await makeTribute({ now, print: true })
    await card.pay()
    expect([(await row(card.id)).state, await letters()]).toEqual(['printed', []])
  })

  it('is taken back with its address when the gift goes back before its day', async () => {
    const card = await makeTribute({ now })
    await card.pay()
    await giveBack({ donationId: card.gift.id, amount: 10_000, left: 25_000, now })
    expect((await row(card.id)).state).toBe('due')
    await giveBack({ donationId: card.gift.id, amount: 15_000, left: 15_000, now })
    expect(await row(card.id)).toMatchObject({ state: 'taken_back', recipientEmail: null })
    expect(await letters()).toEqual([])
    expect(await findBreaches({ now })).toEqual([])
  })
})

describe('the address of a recipient', () => {
  it('is forgotten once the card has gone, with the letter that carried it', async () => {
    const card = await makeTribute({ now, day: '2026-11-22' })
    await card.pay()
    expect(await sweepTributes(now)).toBe(0)
    await db().letter.updateMany({
      where: { kind: 'tribute-card' },
      data: { state: 'sent', sentAt: now },
    })
    expect(await sweepTributes(now)).toBe(1)
    expect(await row(card.id)).toMatchObject({ state: 'sent', sentAt: now, recipientEmail: null })
    expect(await letters()).toEqual([])
    expect(
      await ask(database.url, `SELECT 1 FROM tribute WHERE tribute::text LIKE '%nils@%'`),
    ).toEqual([])
  })

  it('is forgotten when the card cannot be delivered, and with a gift that nobody paid', async () => {
    const [lost, unpaid] = [
      await makeTribute({ now, day: '2026-11-22' }),
      await makeTribute({ now }),
    ]
    await lost.pay()
    await sweepTributes(addHours(now, 24 * 8))
    expect(await db().tribute.count({ where: { id: unpaid.id } })).toBe(0)
    await sweepTributes(addHours(now, 24 * 14))
    expect(await row(lost.id)).toMatchObject({ state: 'failed', recipientEmail: null })
    await sweepTributes(addHours(now, 24 * 366))
    expect(await db().tribute.count()).toBe(0)
  })

  it('that wants none gets none: not those that wait, and none of a later gift', async () => {
    const [due, later] = [await makeTribute({ now }), await makeTribute({ now })]
    await due.pay()
    expect(await stopTributes(due.token, now)).toBe(true)
    expect(await stopTributes(due.token, now)).toBe(true)
    expect(await stopTributes('x'.repeat(43), now)).toBe(false)
    await later.pay()
    const after = await makeTribute({ now, to: 'Nils@prov.example' })
    await after.pay()
    for (const { id } of [due, later, after])
      expect(await row(id)).toMatchObject({ state: 'unwanted', recipientEmail: null })
    expect(await letters()).toEqual([])
    expect(await db().tributeStop.count()).toBe(1)
  })
})

describe('the database itself refuses', () => {
  const waits = `id = (SELECT id FROM tribute WHERE state = 'asked')`
  const due = `id = (SELECT id FROM tribute WHERE state = 'due')`
  it.each([
    [
      'a link in a greeting',
      `UPDATE tribute SET greeting = 'se prov.example' WHERE ${waits}`,
      /tribute_words|keeps its gift/,
    ],
    [
      'a card that goes before its gift',
      `UPDATE tribute SET state = 'due', goes_on = wished_on, slot = 3 WHERE ${waits}`,
      /waits for its gift/,
    ],
    ['a fourth card in a day', `UPDATE tribute SET slot = 4 WHERE ${due}`, /tribute_goes_in_slot/],
    [
      'an address that outlives its card',
      `UPDATE tribute SET state = 'sent', sent_at = now() WHERE ${due}`,
      /tribute_address_while_needed/,
    ],
    [
      'a card before its day',
      `UPDATE tribute SET goes_on = wished_on - 1 WHERE ${due}`,
      /tribute_goes_in_slot/,
    ],
    [
      'other words',
      `UPDATE tribute SET honoured = 'Köp nu' WHERE ${due}`,
      /keeps its gift and its words/,
    ],
    [
      'a second card of a gift',
      `INSERT INTO tribute (id, donation_id, token_hash, kind, way, locale, honoured, sender, greeting) SELECT gen_random_uuid(), donation_id, '\\x00', kind, 'print', locale, honoured, sender, '' FROM tribute WHERE ${due}`,
      /tribute_donation_id_key/,
    ],
    [
      'a new card with a link in it',
      `INSERT INTO tribute (id, donation_id, token_hash, kind, way, locale, honoured, sender, greeting) SELECT gen_random_uuid(), donation_id, '\\x00', kind, 'print', locale, 'www.prov.example', sender, '' FROM tribute WHERE ${due}`,
      /tribute_words/,
    ],
    [
      'a company by half',
      `UPDATE donation SET company_name = 'Prov AB' WHERE state = 'settled'`,
      /donation_company_whole/,
    ],
    [
      'a number that is none',
      `UPDATE donation SET company_name = 'P', organisation_number = '5560' WHERE state = 'settled'`,
      /donation_company_whole/,
    ],
    [
      'a cost of the whole gift',
      `UPDATE donation SET cost_covered = amount WHERE state = 'settled'`,
      /donation_cost_within_gift/,
    ],
  ])('%s', async (_what, sql, guard) => {
    const [, paid] = [await makeTribute({ now }), await makeTribute({ now })]
    await paid.pay()
    await expect(ask(database.url, sql)).rejects.toThrow(guard)
  })
})
