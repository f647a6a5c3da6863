import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findLinkEdition } from '#app/domain/supporters/find-link-edition.server.ts'
import { giverWord } from '#app/domain/supporters/giver-word.server.ts'
import { linkGiver } from '#app/domain/supporters/link-giver.server.ts'
import { saveLink } from '#app/domain/supporters/link-store.server.ts'
import { confirmMove } from '#app/domain/supporters/moves/confirm-move.server.ts'
import { renewLink } from '#app/domain/supporters/renew-link.server.ts'
import { db } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { agreedMove, askedMove, by, lettersOf, makeGiver, moves, now } from './moving.ts'
import { another, correctTo, old, opens, renew } from './renewing.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(() => database.reset())
afterAll(() => database.close())

const edition = async (id: string) =>
  (await db().supporter.findUniqueOrThrow({ where: { id } })).linkEdition

describe('a renewed link', () => {
  it('in its first edition is the word that it was before there were editions', async () => {
    await makeGiver()
    expect(await linkGiver(old)).toBe(accessToken('giver', old))
  })

  it('ends the one before at once, owes a letter to the address on file and writes one line without it', async () => {
    const { id } = await makeGiver()
    const token = await linkGiver(old)
    expect(await renew(token)).toBe(true)
    expect(await opens(token)).toBeUndefined()
    expect(await lettersOf('giver-link')).toMatchObject([
      { recipient: old, state: 'owed', key: `giver-link/${id}/renewed-2` },
    ])
    const lines = await db().historyLine.findMany()
    expect(lines).toMatchObject([
      { action: 'people.link_renewed', object: `supporter/${id}`, actor: 'giver' },
    ])
    expect(JSON.stringify(lines.map(({ details }) => details))).not.toContain('@')
    const next = await linkGiver(old)
    expect(next).not.toBe(token)
    expect([await opens(next), await opens(token)]).toEqual([id, undefined])
  })

  it('is renewed once by many presses at one moment, and not at all by a dead word: no mailbox is filled', async () => {
    const { id } = await makeGiver()
    const token = await linkGiver(old)
    const pressed = await Promise.all(Array.from({ length: 8 }, () => renew(token)))
    expect(pressed.filter(Boolean)).toHaveLength(1)
    for (const word of [token, 'none', '']) expect(await renew(word)).toBe(false)
    expect(await edition(id)).toBe(2)
    expect(await lettersOf('giver-link')).toHaveLength(1)
    expect(await db().historyLine.count()).toBe(1)
  })

  it('has as many editions as it is renewed, each with its letter, and every one before is dead', async () => {
    const { id } = await makeGiver()
    const words = []
    for (const _ of [1, 2, 3]) {
      words.push(await linkGiver(old))
      expect(await renew(words.at(-1) ?? '')).toBe(true)
    }
    const living = await linkGiver(old)
    expect(new Set([...words, living]).size).toBe(4)
    for (const word of words) expect(await opens(word)).toBeUndefined()
    expect(await opens(living)).toBe(id)
    expect(await lettersOf('giver-link')).toHaveLength(3)
  })

  it('is renewed by staff from the edition that was shown, once, though no letter carries it now', async () => {
    const { id } = await makeGiver()
    await linkGiver(old)
    expect([await correctTo(id, another), await correctTo(id, old)]).toMatchObject([{}, {}])
    const shown = { id, edition: (await findLinkEdition(id)) ?? 0 }
    const press = () => renewLink({ whose: shown, by, now })
    expect(await Promise.all([press(), press()])).toEqual(expect.arrayContaining([true, false]))
    expect(await press()).toBe(false)
    expect(await edition(id)).toBe(2)
    await linkGiver(old)
    expect(await opens(accessToken('giver', old))).toBeUndefined()
    const lines = await db().historyLine.findMany({ where: { action: 'people.link_renewed' } })
    expect(lines).toMatchObject([{ object: `supporter/${id}`, actor: `staff/${by.id}` }])
  })

  it('is never written over by a letter that was being composed as it was renewed', async () => {
    const { id } = await makeGiver()
    const token = await linkGiver(old)
    const word = { email: old, edition: 1, hash: giverWord(old, 1).hash }
    for (let round = 0; round < 20; round += 1) await Promise.all([renew(token), linkGiver(old)])
    expect(await saveLink(word)).toBe(false)
    expect([await edition(id), await opens(token)]).toEqual([2, undefined])
    expect(await opens(await linkGiver(old))).toBe(id)
  })

  it('ends the move that was asked for through the one before, with its letters', async () => {
    const person = await makeGiver()
    const token = await linkGiver(old)
    const { confirmation } = await agreedMove(person)
    expect(await renew(token)).toBe(true)
    expect([await moves(), await lettersOf('move-confirmation')]).toEqual([[], []])
    expect(await confirmMove(confirmation, now)).toMatchObject({ ok: false })
    await askedMove(person)
    expect(await moves()).toHaveLength(1)
  })
})
