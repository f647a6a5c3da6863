import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendOwedLetters } from '#app/domain/receipts/send-owed-letters.server.ts'
import { correctSupporter } from '#app/domain/supporters/correct-supporter.server.ts'
import { findGiver } from '#app/domain/supporters/find-giver.server.ts'
import { linkGiver } from '#app/domain/supporters/link-giver.server.ts'
import { moveDays } from '#app/domain/supporters/moves/address-move.ts'
import { agreeMove } from '#app/domain/supporters/moves/agree-move.server.ts'
import { askMove } from '#app/domain/supporters/moves/ask-move.server.ts'
import { confirmMove } from '#app/domain/supporters/moves/confirm-move.server.ts'
import { findMove } from '#app/domain/supporters/moves/find-move.server.ts'
import { findOpenMove } from '#app/domain/supporters/moves/find-open-move.server.ts'
import { refuseMove } from '#app/domain/supporters/moves/refuse-move.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addHours } from '#app/values/period.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { agreedMove, askedMove, by, lettersOf, makeGiver, moves, now, wordsOf } from './moving.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(() => database.reset())
afterAll(() => database.close())

const emailOf = async (id: string) =>
  (await db().supporter.findUniqueOrThrow({ where: { id } })).email
const ok = { ok: true, value: null }
const notOpen = { ok: false, refusal: 'not_open' }

describe('a giver’s wish to have her letters elsewhere', () => {
  it('asks the mailbox on file alone, and changes nothing', async () => {
    const giver = await makeGiver()
    expect(await askMove({ giver, email: 'ny@prov.example', now })).toEqual(ok)
    const [move, other] = await moves()
    expect(other).toBeUndefined()
    expect(move).toMatchObject({
      ...{ supporterId: giver.id, oldEmail: giver.email, newEmail: 'ny@prov.example' },
      ...{ askedAt: now, agreedAt: null, expiresAt: addHours(now, 24 * moveDays) },
    })
    const letters = await db().letter.findMany()
    expect(letters.map(({ kind, recipient }) => [kind, recipient])).toEqual([
      ['move-agreement', 'greta@prov.example'],
    ])
    expect(await emailOf(giver.id)).toBe('greta@prov.example')
    const rows = await db().$queryRaw<{ all: string }[]>`SELECT m::text AS all FROM address_move m`
    for (const word of Object.values(wordsOf(move?.id ?? '')).slice(1))
      expect(rows[0]?.all).not.toContain(word)
  })

  it('moves them once both mailboxes have agreed: history, link and letter, and the old link ends', async () => {
    const giver = await makeGiver()
    const old = await linkGiver(giver.email)
    const words = await agreedMove(giver)
    expect((await lettersOf('move-confirmation')).map(({ recipient }) => recipient)).toEqual([
      'ny@prov.example',
    ])
    expect(await emailOf(giver.id)).toBe('greta@prov.example')
    expect(await confirmMove(words.confirmation, addHours(now, 1))).toEqual(ok)
    expect(await emailOf(giver.id)).toBe('ny@prov.example')
    expect(await findGiver(old)).toBeUndefined()
    expect((await findGiver(await linkGiver('ny@prov.example')))?.id).toBe(giver.id)
    const left = await db().letter.findMany()
    expect(left.map(({ kind, recipient }) => [kind, recipient])).toEqual([
      ['giver-link', 'ny@prov.example'],
    ])
    const lines = await db().historyLine.findMany({ where: { action: 'people.corrected' } })
    expect(lines).toMatchObject([
      {
        actor: 'giver',
        object: `supporter/${giver.id}`,
        details: '{"changes":[{"field":"email"}]}',
      },
    ])
    expect(await moves()).toEqual([])
  })

  it('is agreed to once by a double press, and moves once by two confirmations', async () => {
    for (let round = 0; round < 10; round += 1) {
      await database.reset()
      const giver = await makeGiver()
      const words = await askedMove(giver)
      const presses = (times: number) => Array.from({ length: times })
      const agreed = await Promise.all(presses(3).map(() => agreeMove(words.agreement, now)))
      expect(agreed).toEqual([true, true, true])
      expect(await lettersOf('move-confirmation')).toHaveLength(1)
      const ends = await Promise.all(presses(3).map(() => confirmMove(words.confirmation, now)))
      expect(ends.filter((end) => end.ok)).toHaveLength(1)
      expect(ends.filter((end) => !end.ok)).toEqual([notOpen, notOpen])
      expect(await db().historyLine.count({ where: { action: 'people.corrected' } })).toBe(1)
      expect(await lettersOf('giver-link')).toHaveLength(1)
      expect(await emailOf(giver.id)).toBe('ny@prov.example')
    }
  })

  it('has two words, neither of which stands for the other, and is not confirmed before it is agreed to', async () => {
    const giver = await makeGiver()
    const words = await askedMove(giver)
    expect(await confirmMove(words.confirmation, now)).toEqual(notOpen)
    expect(await confirmMove(words.agreement, now)).toEqual(notOpen)
    expect(await agreeMove(words.confirmation, now)).toBe(false)
    expect(await findMove(words.confirmation, 'confirmation', now)).toBeUndefined()
    expect(await moves()).toMatchObject([{ agreedAt: null }])
    await agreeMove(words.agreement, now)
    expect(await confirmMove(words.agreement, now)).toEqual(notOpen)
    expect(await agreeMove(words.confirmation, now)).toBe(false)
    expect(await findMove(words.agreement, 'confirmation', now)).toBeUndefined()
    expect(await findMove(words.confirmation, 'agreement', now)).toBeUndefined()
    for (const guess of ['', 'none', words.id, words.confirmation.slice(1)])
      expect(await confirmMove(guess, now)).toEqual(notOpen)
    expect(await emailOf(giver.id)).toBe('greta@prov.example')
  })

  it('takes the place of the one before, agreed to or not, whose words then open nothing', async () => {
    const giver = await makeGiver()
    const first = await agreedMove(giver)
    const second = await askedMove(giver, 'annan@prov.example')
    expect(await confirmMove(first.confirmation, now)).toEqual(notOpen)
    expect(await agreeMove(first.agreement, now)).toBe(false)
    expect((await db().letter.findMany()).map(({ reference }) => reference)).toEqual([
      `address-move/${second.id}`,
    ])
    expect(await moves()).toMatchObject([{ id: second.id, newEmail: 'annan@prov.example' }])
  })

  it('is one, however many tabs ask at the same moment', async () => {
    const giver = await makeGiver()
    const emails = ['a', 'b', 'c'].map((name) => `${name}@prov.example`)
    await Promise.all(emails.map((email) => askMove({ giver, email, now })))
    expect(await moves()).toHaveLength(1)
    expect(await lettersOf('move-agreement')).toHaveLength(1)
  })

  it('is refused from either mailbox, before and after it is agreed to, and nothing of the address is left', async () => {
    const giver = await makeGiver()
    const refusals = [
      (await askedMove(giver)).agreement,
      (await agreedMove(giver)).agreement,
      (await agreedMove(giver)).confirmation,
    ]
    for (const word of refusals.slice(0, 2)) await refuseMove(word, now)
    expect(await moves()).toHaveLength(1)
    await refuseMove(refusals[2] ?? '', now)
    await refuseMove(refusals[2] ?? '', now)
    expect([await moves(), await db().letter.findMany()]).toEqual([[], []])
    expect(await emailOf(giver.id)).toBe('greta@prov.example')
  })

  it('is over after seven days, at either mailbox, and no letter of it leaves then', async () => {
    const giver = await makeGiver()
    const late = addHours(now, 24 * moveDays)
    const words = await askedMove(giver)
    expect(await agreeMove(words.agreement, late)).toBe(false)
    expect(await agreeMove(words.agreement, addHours(late, -1))).toBe(true)
    expect(await confirmMove(words.confirmation, late)).toEqual(notOpen)
    expect(await findOpenMove({ supporterId: giver.id }, late)).toBeUndefined()
    expect(await emailOf(giver.id)).toBe('greta@prov.example')
  })

  it('is asked for three times a day by one giver, and of one address by all together', async () => {
    const [one, other] = [await makeGiver(), await makeGiver('berit@prov.example')]
    const refused = { ok: false, refusal: 'too_many' }
    const times = [0, 1, 2].map((hour) => addHours(now, hour))
    for (const at of times)
      expect(await askMove({ giver: one, email: 'ny@prov.example', now: at })).toEqual(ok)
    const later = addHours(now, 12)
    expect(await askMove({ giver: one, email: 'annan@prov.example', now: later })).toEqual(refused)
    expect(await askMove({ giver: other, email: 'ny@prov.example', now: later })).toEqual(refused)
    expect(await askMove({ giver: other, email: 'annan@prov.example', now: later })).toEqual(ok)
    expect(await moves()).toMatchObject([{ askedAt: times[2] }, { newEmail: 'annan@prov.example' }])
    const nextDay = addHours(now, 24)
    expect(await askMove({ giver: one, email: 'ny@prov.example', now: nextDay })).toEqual(ok)
  })

  it('is nobody’s where staff moved her since her page was opened', async () => {
    const giver = await makeGiver()
    const correction = { name: 'Greta', email: 'rätt@prov.example', locale: 'sv' } as const
    await correctSupporter({ id: giver.id, version: 1, correction, by, now })
    expect(await askMove({ giver, email: 'ny@prov.example', now })).toEqual(ok)
    expect([await moves(), await db().letter.findMany()]).toEqual([[], []])
  })

  it('leaves as two letters with words of their own, and none for a move that is over', async () => {
    const giver = await makeGiver()
    const words = await askedMove(giver)
    await refuseMove(words.agreement, now)
    // A letter that another server had taken in hand before it was refused.
    await db().letter.create({
      data: {
        ...{ id: words.id, key: 'move-agreement/late', kind: 'move-agreement', locale: 'sv' },
        ...{ reference: `address-move/${words.id}`, recipient: giver.email },
        ...{ owedAt: now, dueAt: now },
      },
    })
    expect(await sendOwedLetters({ now, limit: 10 })).toEqual({ sent: 0, failed: 0, left: 0 })
    expect(await db().letter.count()).toBe(0)
  })
})
