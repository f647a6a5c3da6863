import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBreaches } from '#app/domain/ledger/invariants.server.ts'
import { composeLetter } from '#app/domain/receipts/compose-letter.server.ts'
import { db } from '#app/platform/db.server.ts'
import { drawLetter } from '#emails/draw-letter.tsx'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeTribute } from '#tests/make/tribute.ts'
import { giveBack } from './give-back.ts'

let database: TestDatabase
const now = new Date('2026-11-22T10:00:00Z')
const letters = () => db().letter.findMany({ where: { kind: 'tribute-print' } })
const row = (id: string) => db().tribute.findUniqueOrThrow({ where: { id } })

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(() => database.reset())
afterAll(() => database.close())

describe('a card', () => {
  it('that is printed on a day is sent to its giver that morning, and not where the gift went back before', async () => {
    const card = await makeTribute({ now, print: true, day: '2026-12-24' })
    await card.pay()
    expect(await letters()).toMatchObject([
      {
        ...{ kind: 'tribute-print', recipient: 'greta@prov.example' },
        dueAt: new Date('2026-12-24T06:00:00Z'),
      },
    ])
    expect(await findBreaches({ now })).toEqual([])
    const [letter] = await letters()
    const drawn =
      letter && (await drawLetter(await composeLetter({ ...letter, kind: 'tribute-print' })))
    expect(drawn?.text).toContain(`/sv/giving/${card.gift.token}/card`)
    expect(drawn?.text).not.toMatch(/250|nils/)
    await giveBack({ donationId: card.gift.id, amount: 25_000, left: 25_000, now })
    expect([(await row(card.id)).state, await letters()]).toEqual(['taken_back', []])
  })
})
