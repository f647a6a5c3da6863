import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { composeLetter } from '#app/domain/receipts/compose-letter.server.ts'
import { correctSupporter } from '#app/domain/supporters/correct-supporter.server.ts'
import { findGiver } from '#app/domain/supporters/find-giver.server.ts'
import { linkGiver } from '#app/domain/supporters/link-giver.server.ts'
import { rememberSupporter } from '#app/domain/supporters/remember-supporter.server.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeSettledGift } from '#tests/make/gift.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(() => database.reset())
afterAll(() => database.close())

const remember = (email: string) =>
  transaction((tx) => rememberSupporter({ email, name: 'Greta Givare', locale: 'sv' }, tx))

const correctTo = async (id: string, email: string) => {
  const { version } = await db().supporter.findUniqueOrThrow({ where: { id } })
  const correction = { name: 'Greta Givare', email, locale: 'sv' } as const
  return correctSupporter({ id, version, correction, by: { kind: 'lykta' }, now: new Date() })
}

describe('the link to a giver’s own page', () => {
  it('leads to whoever is on file under the address, however that is written, and to nobody by guessing', async () => {
    const id = await remember('Greta@Prov.example')
    const other = await remember('berit@prov.example')
    const [token, again, hers] = [
      await linkGiver('greta@prov.example'),
      await linkGiver('GRETA@prov.example'),
      await linkGiver('berit@prov.example'),
    ]
    expect(again).toBe(token)
    expect([(await findGiver(token))?.id, (await findGiver(hers))?.id]).toEqual([id, other])
    const guesses = [id, 'greta@prov.example', '', token.slice(1), accessToken('donation', id)]
    for (const guess of guesses) expect(await findGiver(guess), guess).toBeUndefined()
  })

  it('is written down by its hash only', async () => {
    await remember('greta@prov.example')
    const token = await linkGiver('greta@prov.example')
    const rows = await db().$queryRaw<{ all: string }[]>`SELECT s::text AS all FROM supporter s`
    expect(rows[0]?.all).not.toContain(token)
    expect(rows[0]?.all).toMatch(/\\\\x[0-9a-f]{64}/)
  })

  it('holds through later gifts, and no longer once the address is another', async () => {
    const id = await remember('greta@prov.example')
    const token = await linkGiver('greta@prov.example')
    await remember('greta@prov.example')
    expect((await findGiver(token))?.id).toBe(id)
    expect(await correctTo(id, 'rätt@prov.example')).toMatchObject({ ok: true })
    expect(await findGiver(token)).toBeUndefined()
    // A letter that goes out to the old address once more opens nothing either.
    expect(await linkGiver('greta@prov.example')).toBe(token)
    expect(await findGiver(token)).toBeUndefined()
    expect((await findGiver(await linkGiver('rätt@prov.example')))?.id).toBe(id)
  })

  it('leads nowhere while nobody has given under the address', async () => {
    const token = await linkGiver('nobody@prov.example')
    expect(await findGiver(token)).toBeUndefined()
    const id = await remember('nobody@prov.example')
    await linkGiver('nobody@prov.example')
    expect((await findGiver(token))?.id).toBe(id)
  })

  it('goes out with each receipt, to its recipient’s own page, the same to the byte each time', async () => {
    const gift = await makeSettledGift({ email: 'Greta@prov.example' })
    const letter = await db().letter.findFirstOrThrow({ where: { kind: 'gift-receipt' } })
    const owed = { ...letter, kind: 'gift-receipt' } as const
    const [first, second] = [await composeLetter(owed), await composeLetter(owed)]
    expect(second).toEqual(first)
    if (first.kind !== 'gift-receipt') throw new Error('another letter')
    const { supporterId } = await db().donation.findUniqueOrThrow({ where: { id: gift.id } })
    expect((await findGiver(first.giverToken))?.id).toBe(supporterId)
    expect(await findGiver(first.token)).toBeUndefined()
  })
})
