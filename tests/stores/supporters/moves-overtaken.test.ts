import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBreaches } from '#app/domain/ledger/invariants.server.ts'
import { forgetPerson } from '#app/domain/privacy/forget-person.server.ts'
import { mergePeople } from '#app/domain/privacy/merge-people.server.ts'
import { correctSupporter } from '#app/domain/supporters/correct-supporter.server.ts'
import { agreeMove } from '#app/domain/supporters/moves/agree-move.server.ts'
import { confirmMove } from '#app/domain/supporters/moves/confirm-move.server.ts'
import { findMove } from '#app/domain/supporters/moves/find-move.server.ts'
import { rememberSupporter } from '#app/domain/supporters/remember-supporter.server.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { makePlan, tellOfPlan } from '#tests/make/plan.ts'
import { agreedMove, askedMove, by, lettersOf, makeGiver, moves, now } from './moving.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  await database.reset()
  await makeOrganisation()
})
afterAll(() => database.close())

const rowOf = (id: string) => db().supporter.findUniqueOrThrow({ where: { id } })
const notOpen = { ok: false, refusal: 'not_open' }
const correctTo = async (id: string, email: string, name = 'Greta Givare') => {
  const { version } = await rowOf(id)
  const correction = { name, email, locale: 'sv' } as const
  return correctSupporter({ id, version, correction, by, now })
}

describe('a move that something else overtakes', () => {
  it('ends as staff give her another address, and stays where they correct her name alone', async () => {
    const giver = await makeGiver()
    const words = await agreedMove(giver)
    expect(await correctTo(giver.id, giver.email, 'Greta Nyman')).toMatchObject({ ok: true })
    expect(await moves()).toHaveLength(1)
    expect(await correctTo(giver.id, 'rätt@prov.example')).toMatchObject({ ok: true })
    expect(await moves()).toEqual([])
    expect(await confirmMove(words.confirmation, now)).toEqual(notOpen)
    expect(await db().letter.count({ where: { reference: `address-move/${words.id}` } })).toBe(0)
    expect((await rowOf(giver.id)).email).toBe('rätt@prov.example')
  })

  it('goes to one of two who want the same address at one moment, and the other is told that it is taken', async () => {
    for (let round = 0; round < 10; round += 1) {
      const givers = [
        await makeGiver(`a${round}@prov.example`),
        await makeGiver(`b${round}@prov.example`),
      ]
      const same = `ny${round}@prov.example`
      const words = []
      for (const giver of givers) words.push(await agreedMove(giver, same))
      const ends = await Promise.all(
        words.map(({ confirmation }) => confirmMove(confirmation, now)),
      )
      expect(ends.filter(({ ok }) => ok)).toHaveLength(1)
      expect(ends).toContainEqual({ ok: false, refusal: 'email_taken' })
    }
  })

  it('opens nothing for an address that is not the one that agreed, whoever changed it and left the wish', async () => {
    const giver = await makeGiver()
    const words = await agreedMove(giver)
    await ask(
      database.url,
      `UPDATE supporter SET email = 'rätt@prov.example' WHERE id = '${giver.id}'`,
    )
    expect(await moves()).toHaveLength(1)
    expect(await findMove(words.confirmation, 'confirmation', now)).toBeUndefined()
    expect(await findMove(words.agreement, 'agreement', now)).toBeUndefined()
    expect(await confirmMove(words.confirmation, now)).toEqual(notOpen)
    expect((await rowOf(giver.id)).email).toBe('rätt@prov.example')
  })

  it('writes nothing where the address has become another supporter’s, and says whose mailbox it is', async () => {
    const giver = await makeGiver()
    const words = await agreedMove(giver)
    const other = await makeGiver('ny@prov.example')
    const before = await moves()
    expect(await confirmMove(words.confirmation, now)).toEqual({
      ...{ ok: false, refusal: 'email_taken' },
    })
    expect(await moves()).toEqual(before)
    expect([(await rowOf(giver.id)).email, (await rowOf(other.id)).email]).toEqual([
      ...['greta@prov.example', 'ny@prov.example'],
    ])
    expect(await lettersOf('giver-link')).toEqual([])
    const lines = await db().historyLine.findMany({ orderBy: { seq: 'asc' } })
    expect(lines.map(({ action }) => action)).toEqual(['people.move_asked', 'people.move_agreed'])
  })

  it('lets one of the two have the address, whichever comes first: she who moves or somebody who gives', async () => {
    const person = { email: 'ny@prov.example', name: 'Nils', locale: 'sv' } as const
    for (let round = 0; round < 10; round += 1) {
      await database.reset()
      const giver = await makeGiver()
      const words = await agreedMove(giver)
      const [moved, gave] = await Promise.all([
        confirmMove(words.confirmation, now),
        transaction((tx) => rememberSupporter(person, tx)),
      ])
      const { email } = await rowOf(giver.id)
      expect(email).toBe(moved.ok ? 'ny@prov.example' : 'greta@prov.example')
      expect(gave === giver.id).toBe(moved.ok)
    }
  })

  it('and staff who correct her at that moment leave her with one of the two addresses, and no wish', async () => {
    for (let round = 0; round < 10; round += 1) {
      await database.reset()
      const giver = await makeGiver()
      const words = await agreedMove(giver)
      const [moved, corrected] = await Promise.all([
        confirmMove(words.confirmation, now),
        correctTo(giver.id, 'rätt@prov.example'),
      ])
      expect([moved.ok, corrected.ok].filter(Boolean)).toHaveLength(1)
      const { email } = await rowOf(giver.id)
      expect(email).toBe(moved.ok ? 'ny@prov.example' : 'rätt@prov.example')
      expect(await moves()).toEqual([])
    }
  })

  it('takes an address back that one of hers had before they were merged, and her plans come along', async () => {
    const plan = await makePlan({ now, email: 'greta@prov.example' })
    await tellOfPlan(plan, { now, invoice: {} })
    const { id } = await db().supporter.findUniqueOrThrow({
      where: { email: 'greta@prov.example' },
    })
    const former = await makeGiver('gammal@prov.example')
    await merge(former.id, id)
    const giver = { id, name: 'Greta', email: 'greta@prov.example', locale: 'sv' } as const
    const words = await agreedMove(giver, 'gammal@prov.example')
    expect(await confirmMove(words.confirmation, now)).toMatchObject({ ok: true })
    expect([(await rowOf(id)).email, (await rowOf(former.id)).email]).toEqual([
      ...['gammal@prov.example', 'greta@prov.example'],
    ])
    const row = await db().plan.findFirstOrThrow()
    expect([row.email, row.supporterId]).toEqual(['gammal@prov.example', id])
    expect(await findBreaches({ now })).toEqual([])
  })

  it('ends for both as they are merged, and as she is forgotten', async () => {
    const [one, other] = [await makeGiver(), await makeGiver('berit@prov.example')]
    const [hers, theirs] = [await agreedMove(one), await askedMove(other, 'annan@prov.example')]
    await merge(one.id, other.id)
    expect(await moves()).toEqual([])
    expect(await confirmMove(hers.confirmation, now)).toEqual(notOpen)
    expect(await agreeMove(theirs.agreement, now)).toBe(false)
    const last = await agreedMove(other, 'sist@prov.example')
    await db().letter.updateMany({ data: { state: 'sent', sentAt: now, providerId: 'x' } })
    expect(await forgetPerson({ supporterId: other.id, by, now })).toMatchObject({ ok: true })
    expect([await moves(), await db().letter.count()]).toEqual([[], 0])
    expect(await confirmMove(last.confirmation, now)).toEqual(notOpen)
  })
})

async function merge(goes: string, stays: string) {
  const pair = [
    { id: goes, version: (await rowOf(goes)).version },
    { id: stays, version: (await rowOf(stays)).version },
  ] as const
  const choice = { stays, name: 'Greta', locale: 'sv' } as const
  expect(await mergePeople({ pair, choice, by, now })).toMatchObject({ ok: true })
}
