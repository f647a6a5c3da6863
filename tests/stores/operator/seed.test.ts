import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findProduct } from '#app/domain/catalogue/find-product.server.ts'
import { listProducts } from '#app/domain/catalogue/list-products.server.ts'
import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { findOrganisation } from '#app/domain/organisation/find-organisation.server.ts'
import { findPage } from '#app/domain/organisation/find-page.server.ts'
import { listStories } from '#app/domain/stories/list-stories.server.ts'
import { locales } from '#app/i18n/locale.ts'
import { seedExample } from '#app/operator/seed.server.ts'
import { db } from '#app/platform/db.server.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'

let database: TestDatabase
let dataDir: string

beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())

beforeEach(async () => {
  await database.reset()
  dataDir = await mkdtemp(join(tmpdir(), 'lykta-seed-'))
  return () => rm(dataDir, { recursive: true })
})

const now = new Date('2026-11-22T10:00:00Z')
const seed = () => seedExample({ dataDir, log: () => {}, now })
/** Stored pictures; each has its compressed twin beside it. */
const pictures = async () =>
  (await readdir(join(dataDir, 'pictures')).catch(() => [])).filter((file) => !file.endsWith('.br'))

/** Every table's rows, as one text to compare. */
async function everything(): Promise<string> {
  const tables = await ask<{ name: string }>(
    database.url,
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  )
  const rows = tables.map(({ name }) =>
    ask(database.url, `SELECT to_jsonb(t) AS row FROM ${name} t ORDER BY to_jsonb(t)::text`),
  )
  return JSON.stringify(await Promise.all(rows))
}

describe('the example', () => {
  it('fills an empty database and says so', async () => {
    const told: [string, unknown][] = []
    const log = (event: string, fields: unknown) => void told.push([event, fields])
    expect(await seedExample({ dataDir, log, now })).toEqual({ seeded: true })
    expect(told).toEqual([['example.seeded', { count: 12, durationMs: expect.any(Number) }]])
    expect(await db().product.count()).toBe(12)
    expect(await db().designer.count()).toBe(4)
    expect(await db().fund.count()).toBe(4)
    expect(await db().page.count()).toBe(12)
    expect(await db().deliveryMethod.count()).toBe(7)
    expect(await db().fact.count({ where: { published: true } })).toBe(29)
    expect(await db().helpLine.count({ where: { shown: true } })).toBe(9)
    for (const locale of locales) expect(await listStories(locale, new Date())).toHaveLength(3)
  })

  it('is shown in the shop in every language, with a picture, a price and stock', async () => {
    await seed()
    const { cards } = await listProducts({ locale: 'nb', currency: 'NOK' })
    expect(cards).toHaveLength(12)
    expect(cards[0]).toMatchObject({
      slug: 'lantern-pendant',
      title: 'Lykt, halskjede',
      price: { amount: 99000, currency: 'NOK' },
      available: true,
      designer: 'Ambra',
    })
    const file = cards[0]?.picture?.src?.replace('/pictures/', '')
    expect(await pictures()).toContain(file)
  })

  it('tells what a piece is made of, down to the parts of its price', async () => {
    await seed()
    const page = await findProduct({ slug: 'lantern-pendant', locale: 'en', currency: 'SEK' })
    expect(page?.variants.map(({ label, available }) => [label, available])).toEqual([
      ['42 cm', 3],
      ['45 cm', 6],
      ['50 cm', 4],
    ])
    expect(page?.parts).toMatchObject([
      { label: undefined, parts: { vat: { amount: 19600, currency: 'SEK' } } },
    ])
    expect(page?.tests.nickel).toBe('2026-04-22')
    expect(page?.sizeMm).toBe('21 × 11 × 6')
    expect(page?.description).toContain('<li>Height: 21 mm</li>')
    expect(page?.maker?.email).toBe('hej@lyktsken.example')
  })

  it('asks for each piece, in each currency, what the parts of its price sum to', async () => {
    await seed()
    const rows = await ask<{ slug: string }>(
      database.url,
      `SELECT p.slug FROM product p JOIN variant v ON v.product_id = p.id
       JOIN price r ON r.variant_id = v.id LEFT JOIN price_cost c ON c.price_id = r.id
       WHERE r.amount IS DISTINCT FROM c.material + c.designer + c.workshop + c.programme + c.vat`,
    )
    expect(rows).toEqual([])
  })

  it('has received everything that lies on hand', async () => {
    await seed()
    const rows = await ask(
      database.url,
      `SELECT s.variant_id FROM stock s LEFT JOIN stock_movement m USING (variant_id)
       GROUP BY s.variant_id HAVING s.on_hand <> coalesce(sum(m.quantity), 0)`,
    )
    expect(rows).toEqual([])
    expect(await db().stock.count()).toBe(await db().variant.count())
  })

  it('says who it is, on pages and on receipts', async () => {
    await seed()
    expect((await findOrganisation('en')).name).toBe('Lyktsken Foundation (example)')
    expect(await findIssuer()).toEqual({
      name: 'Stiftelsen Lyktsken (exempel)',
      number: '802000-0000',
      vatNumber: 'SE802000000001',
      address: ['Exempelgatan 1', '000 00 Exempelstad'],
      email: 'hej@lyktsken.example',
    })
    expect((await findPage('about', 'en'))?.title).toBe('About Lyktsken')
    expect(await findPage('nothing', 'en')).toBeUndefined()
  })
})

describe('seeding again', () => {
  it('changes nothing, not even after somebody has worked in the shop', async () => {
    await seed()
    await ask(database.url, `UPDATE product_text SET title = 'Rewritten' WHERE locale = 'en'`)
    await ask(database.url, `UPDATE price SET valid_to = now() WHERE currency = 'EUR'`)
    const [before, files] = [await everything(), await pictures()]
    expect(await seed()).toEqual({ seeded: false })
    expect(await everything()).toBe(before)
    expect(await pictures()).toEqual(files)
  })

  it('twice at once seeds once and leaves no picture without a row', async () => {
    const outcomes = await Promise.all([seed(), seed(), seed()])
    expect(outcomes.filter(({ seeded }) => seeded)).toHaveLength(1)
    expect(await pictures()).toHaveLength(await db().picture.count())
  })

  it('leaves nothing behind when it fails half-way', async () => {
    await db().fund.create({ data: { slug: 'safe-nights' } })
    const before = await everything()
    await expect(seed()).rejects.toThrow(/slug/)
    expect(await everything()).toBe(before)
    expect(await pictures()).toEqual([])
  })
})

describe('a shop that somebody has begun to fill', () => {
  it('keeps its own pieces and shelves, and gets the rest of the example', async () => {
    const rings = await db().collection.create({ data: { slug: 'rings' } })
    const own = { slug: 'lantern-pendant', status: 'published' } as const
    await db().product.create({ data: own })
    expect(await seed()).toEqual({ seeded: true })
    expect(await db().product.count()).toBe(12)
    expect(await db().productCollection.count({ where: { collectionId: rings.id } })).toBe(2)
  })
})
