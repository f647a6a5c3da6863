import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { forgetPerson } from '#app/domain/privacy/forget-person.server.ts'
import { mergePeople } from '#app/domain/privacy/merge-people.server.ts'
import { giverWord } from '#app/domain/supporters/giver-word.server.ts'
import { linkGiver } from '#app/domain/supporters/link-giver.server.ts'
import { db } from '#app/platform/db.server.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { by, lettersOf, makeGiver, now } from './moving.ts'
import { another, correctTo, old, opens, renew, renewed, versionOf } from './renewing.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(() => database.reset())
afterAll(() => database.close())

/** Makes one of two, of which the second stays. */
async function merge(goes: string, stays: string) {
  const pair = [
    { id: goes, version: await versionOf(goes) },
    { id: stays, version: await versionOf(stays) },
  ] as const
  const choice = { stays, name: 'Greta', locale: 'sv' } as const
  expect(await mergePeople({ pair, choice, by, now })).toMatchObject({ ok: true })
}

describe('a word that was made useless', () => {
  it('stays so as she moves away and back', async () => {
    const { id, dead } = await renewed()
    await correctTo(id, another)
    await linkGiver(old)
    expect(await opens(await linkGiver(another))).toBe(id)
    await correctTo(id, old)
    expect(await opens(await linkGiver(old))).toBe(id)
    expect(await opens(dead)).toBeUndefined()
  })

  it('stays so when somebody new gives under the address that she has left', async () => {
    const { id, dead } = await renewed()
    await correctTo(id, another)
    const next = await makeGiver(old)
    const word = await linkGiver(old)
    expect([await opens(word), await opens(dead)]).toEqual([next.id, undefined])
    expect(await linkGiver(old)).toBe(word)
  })

  it('stays so when she is forgotten and gives once more', async () => {
    const { id, dead } = await renewed()
    await db().letter.updateMany({ data: { state: 'sent', sentAt: now } })
    expect(await forgetPerson({ supporterId: id, by, now })).toMatchObject({ ok: true })
    const again = await makeGiver()
    const word = await linkGiver(old)
    expect([await opens(word), await opens(dead)]).toEqual([again.id, undefined])
    // Nothing tells whose it was: no address, no row, no day.
    expect(await ask(database.url, 'SELECT * FROM dead_link')).toEqual([
      { token_hash: giverWord(old, 1).hash },
    ])
  })

  it('stays so when she is merged, whichever row stays, and as the addresses change places', async () => {
    const { id, dead, living } = await renewed()
    const other = await makeGiver(another)
    await merge(id, other.id)
    expect([await opens(living), await opens(dead)]).toEqual([other.id, undefined])
    expect(await correctTo(other.id, old)).toMatchObject({ ok: true })
    for (const email of [old, another]) expect(await opens(await linkGiver(email))).toBe(other.id)
    expect(await opens(dead)).toBeUndefined()
  })

  it('is each word of hers, since those of rows that were merged lead to the same page', async () => {
    const [one, other] = [await makeGiver(), await makeGiver(another)]
    const words = [await linkGiver(old), await linkGiver(another)]
    await merge(one.id, other.id)
    expect(await renew(words[0] ?? '')).toBe(true)
    for (const word of words) expect(await opens(word)).toBeUndefined()
    const letters = await lettersOf('giver-link')
    expect(letters.map(({ recipient }) => recipient)).toEqual([another])
    for (const email of [old, another]) expect(await opens(await linkGiver(email))).toBe(other.id)
  })

  it('cannot be written down again, nor a lower edition, nor forgotten, by hand', async () => {
    const { id, living } = await renewed()
    const hash = giverWord(old, 1).hash
    await expect(
      db().supporter.update({ where: { id }, data: { tokenHash: new Uint8Array(hash) } }),
    ).rejects.toThrow('leads nowhere again')
    for (const linkEdition of [1, 0])
      await expect(db().supporter.update({ where: { id }, data: { linkEdition } })).rejects.toThrow(
        'no earlier link',
      )
    await expect(db().deadLink.deleteMany()).rejects.toThrow('append-only')
    expect(await opens(living)).toBe(id)
    await db().supporter.update({ where: { id }, data: { linkEdition: 3 } })
    expect(await opens(living)).toBeUndefined()
    expect(await opens(await linkGiver(old))).toBe(id)
    expect(await db().deadLink.count()).toBe(2)
  })
})
