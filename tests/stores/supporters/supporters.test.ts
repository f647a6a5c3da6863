import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listGiftsOf } from '#app/domain/donations/list-gifts-of.server.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { listOrdersOf } from '#app/domain/orders/list-orders-of.server.ts'
import { correctSupporter } from '#app/domain/supporters/correct-supporter.server.ts'
import { findSupporter } from '#app/domain/supporters/find-supporter.server.ts'
import { listSupporters } from '#app/domain/supporters/list-supporters.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makePaidOrder } from '#tests/make/order.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.reset())

const by = { kind: 'staff', id: newId(), name: 'Disa' } as const
const now = new Date('2026-11-27T10:00:00Z')

const make = async (name: string, email: string, minute = 0) => {
  const createdAt = new Date(Date.UTC(2026, 10, 1, 0, minute))
  const row = await db().supporter.create({ data: { name, email, locale: 'sv', createdAt } })
  return row.id
}

describe('supporters', () => {
  it('are found by any part of a name or an address, in any case', async () => {
    await make('Åsa Öberg', 'asa@prov.example', 1)
    await make('Kåre 100%', 'kare_x@prov.example', 2)
    const names = async (words: string) =>
      (await listSupporters(words, null)).rows.map(({ name }) => name)
    expect(await names('')).toEqual(['Kåre 100%', 'Åsa Öberg'])
    expect(await names('ÅSA')).toEqual(['Åsa Öberg'])
    expect(await names(' öber ')).toEqual(['Åsa Öberg'])
    expect(await names('asa@')).toEqual(['Åsa Öberg'])
    // What means something to the database means itself here.
    expect(await names('%')).toEqual(['Kåre 100%'])
    expect(await names('e_x')).toEqual(['Kåre 100%'])
    expect(await names("' OR 1=1 --")).toEqual([])
  })

  it('go on from page to page, also those who came in the same instant', async () => {
    const createdAt = new Date('2026-11-01T00:00:00.123Z')
    await db().supporter.createMany({
      data: Array.from({ length: 130 }, (_one, place) => ({
        ...{
          name: `N ${place}`,
          email: `n${place}@prov.example`,
          locale: 'nb' as const,
          createdAt,
        },
      })),
    })
    const seen = new Set<string>()
    let after: string | null = null
    do {
      const { rows, next } = await listSupporters('', after)
      for (const { id } of rows) seen.add(id)
      after = next ?? null
    } while (after)
    expect(seen.size).toBe(130)
  })
})

describe('a correction', () => {
  const correction = { name: 'Åsa Åberg', email: 'asa@ny.example', locale: 'nb' } as const

  it('changes who she is and says which of it was changed', async () => {
    const id = await make('Åsa Öberg', 'asa@prov.example')
    expect(await correctSupporter({ id, version: 1, correction, by, now })).toEqual({
      ok: true,
      value: null,
    })
    expect(await findSupporter(id)).toMatchObject({ ...correction, version: 2 })
    // Which fields, not what stood in them: the line outlives her erasure.
    expect((await listObjectHistory(`supporter/${id}`))[0]?.changes).toEqual([
      { field: 'name' },
      { field: 'email' },
      { field: 'locale' },
    ])
  })

  it('is refused from a version left behind, and to an address that is another’s; nothing is written then', async () => {
    const id = await make('Åsa Öberg', 'asa@prov.example')
    await make('Bo', 'bo@prov.example')
    const refusals = [
      await correctSupporter({ id, version: 7, correction, by, now }),
      await correctSupporter({
        id,
        version: 1,
        correction: { ...correction, email: 'bo@prov.example' },
        by,
        now,
      }),
    ]
    expect(refusals.map((outcome) => !outcome.ok && outcome.refusal)).toEqual([
      'changed_meanwhile',
      'email_taken',
    ])
    expect((await findSupporter(id))?.name).toBe('Åsa Öberg')
    expect(await db().historyLine.count()).toBe(0)
  })

  it('of two people to one address at once gives it to one', async () => {
    const ids = [await make('Ett', 'ett@prov.example'), await make('Två', 'tva@prov.example')]
    const outcomes = await Promise.all(
      ids.map((id) => correctSupporter({ id, version: 1, correction, by, now })),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes).toContainEqual({ ok: false, refusal: 'email_taken' })
    expect(await db().historyLine.count()).toBe(1)
  })
})

describe('a supporter’s page', () => {
  it('knows what she bought', async () => {
    await makeOrganisation()
    const { order } = await makePaidOrder()
    const [supporter] = await db().supporter.findMany()
    const orders = await listOrdersOf(supporter?.id ?? '', 10)
    expect(orders).toMatchObject([
      {
        id: order.id,
        state: 'paid',
        total: { amount: order.totalAmount, currency: order.currency },
      },
    ])
  })

  it('knows what she gave, and what settled gifts come to in each currency', async () => {
    const id = await make('Åsa', 'asa@prov.example')
    const fund = await db().fund.create({
      data: {
        slug: 'f',
        texts: { create: { locale: 'sv', name: 'Nätter', summary: '', text: '', surplus: '' } },
      },
    })
    const gift = (amount: number, currency: 'SEK' | 'EUR', state: 'settled' | 'failed') => ({
      ...{ id: newId(), tokenHash: Buffer.from(newId()), formId: newId(), contentDigest: newId() },
      ...{
        state,
        fundId: fund.id,
        amount,
        currency,
        locale: 'sv' as const,
        name: 'Åsa',
        email: 'asa@prov.example',
      },
      ...{
        supporterId: id,
        startedAt: now,
        settledAt: state === 'settled' ? now : null,
        closedAt: state === 'failed' ? now : null,
      },
    })
    await db().donation.createMany({
      data: [
        gift(10_000, 'SEK', 'settled'),
        gift(5_000, 'SEK', 'settled'),
        gift(900, 'SEK', 'failed'),
        gift(700, 'EUR', 'settled'),
      ],
    })
    const { gifts, settled } = await listGiftsOf(id, { locale: 'nb', limit: 3 })
    expect(gifts).toHaveLength(3)
    expect(gifts[0]?.fund).toBe('Nätter')
    expect(settled).toEqual([
      { sum: { amount: 15_000, currency: 'SEK' }, count: 2 },
      { sum: { amount: 700, currency: 'EUR' }, count: 1 },
    ])
  })
})
