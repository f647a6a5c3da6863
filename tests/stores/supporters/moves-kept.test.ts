import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findPerson } from '#app/domain/privacy/find-person.server.ts'
import { retentionRules } from '#app/domain/privacy/retention-rules.ts'
import { surveyRetention } from '#app/domain/privacy/survey-retention.server.ts'
import { sweepRetention } from '#app/domain/privacy/sweep-retention.server.ts'
import { moveDays } from '#app/domain/supporters/moves/address-move.ts'
import { agreeMove } from '#app/domain/supporters/moves/agree-move.server.ts'
import { movesOfPerson } from '#app/domain/supporters/moves/person-room.server.ts'
import { refuseMove } from '#app/domain/supporters/moves/refuse-move.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addHours } from '#app/values/period.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { agreedMove, askedMove, makeGiver, moves, now } from './moving.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(() => database.reset())
afterAll(() => database.close())

const beginning = '00000000-0000-0000-0000-000000000000'
const tellOf = async (supporterId: string) => {
  const person = await findPerson(supporterId)
  return person ? movesOfPerson.tell(person, beginning, 10) : []
}

describe('a move of letters', () => {
  it('is told to her, and to whoever has the address that was typed, who is not told by whom', async () => {
    const giver = await makeGiver()
    const { id } = await agreedMove(giver)
    const told = {
      ...{ id, newEmail: 'ny@prov.example', requestedAt: now.toISOString() },
      ...{ agreedAt: now.toISOString(), expiresAt: addHours(now, 24 * 7).toISOString() },
    }
    expect(await tellOf(giver.id)).toEqual([told])
    const other = await makeGiver('ny@prov.example')
    expect(await tellOf(other.id)).toEqual([told])
    expect(await tellOf((await makeGiver('berit@prov.example')).id)).toEqual([])
    expect(
      await movesOfPerson.tell({ ids: [giver.id], emails: [], references: [] }, id, 10),
    ).toEqual([])
  })

  it('is kept for as long as its links hold, and then deleted with its letters, as the dry run counted', async () => {
    expect(retentionRules['address-moves'].at(-1)?.keep).toEqual({ days: moveDays })
    await agreedMove(await makeGiver())
    const young = addHours(now, 24)
    const words = await askedMove(await makeGiver('berit@prov.example'), 'b@prov.example', young)
    const due = addHours(now, 24 * moveDays + 1)
    const counted = (await surveyRetention(due)).find(({ kind }) => kind === 'address-moves')
    expect([counted?.count, counted?.oldest]).toEqual([1, now])
    expect(await moves()).toHaveLength(2)
    expect(await sweepRetention({ now: due })).toEqual({ 'address-moves': 1 })
    expect(await moves()).toMatchObject([{ id: words.id }])
    expect((await db().letter.findMany()).map(({ reference }) => reference)).toEqual([
      `address-move/${words.id}`,
    ])
  })

  it('leaves a line for each step, by whoever took it, with no address in any', async () => {
    const giver = await makeGiver()
    const asked = await askedMove(giver)
    await refuseMove(asked.confirmation, now)
    const agreed = await agreedMove(giver)
    for (const _ of [1, 2]) await agreeMove(agreed.agreement, now)
    for (const _ of [1, 2]) await refuseMove(agreed.agreement, now)
    const lines = await db().historyLine.findMany({ orderBy: { seq: 'asc' } })
    expect(lines.map(({ action, actor, object }) => [action, actor, object])).toEqual(
      [
        ['people.move_asked', 'giver'],
        ['people.move_turned_away', 'lykta'],
        ['people.move_asked', 'giver'],
        ['people.move_agreed', 'giver'],
        ['people.move_stopped', 'giver'],
      ].map((line) => [...line, `supporter/${giver.id}`]),
    )
    expect(
      JSON.stringify(lines, (_key, one) => (typeof one === 'bigint' ? `${one}` : one)),
    ).not.toMatch(/@|prov/)
  })
})
