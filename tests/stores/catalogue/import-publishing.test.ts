import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { exportProducts } from '#app/domain/catalogue/export/export-products.server.ts'
import { forms } from '#app/domain/catalogue/import/form.ts'
import { importProducts } from '#app/domain/catalogue/import/import-products.server.ts'
import type { PieceOutcome } from '#app/domain/catalogue/import/piece-outcome.ts'
import { previewImport } from '#app/domain/catalogue/import/preview-import.server.ts'
import { publishProduct } from '#app/domain/catalogue/sheet/publish-product.server.ts'
import { db } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import {
  csvOf,
  type ExportRow,
  piece,
  writeExport,
} from '../../domain/catalogue/import/make-export.ts'
import { fillIn } from './fill-in.ts'
import { putOnSale } from './run-import.ts'
import { by, now } from './sheet-world.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(() => database.reset())
afterAll(() => database.close())

const wish = { currency: 'SEK', locale: 'en', now, publishes: 'by_rule' } as const

/** Imports a file as it was foretold; answers what became of each piece, which must be what the preview said. */
async function take(rows: ExportRow[] | string): Promise<PieceOutcome[]> {
  const file = await writeExport(typeof rows === 'string' ? rows : csvOf(rows))
  const foretold: PieceOutcome[] = []
  await previewImport({ ...wish, file }, (outcomes) => void foretold.push(...outcomes))
  const told: PieceOutcome[] = []
  const order = { ...wish, file, by: { kind: 'operator' }, allowLocalPictures: false } as const
  await importProducts(order, {
    ...{ refused: () => undefined, progress: () => undefined, lost: () => undefined },
    written: async (outcomes) => void told.push(...outcomes),
  })
  const bare = ({ id: _id, ...outcome }: PieceOutcome) => outcome
  expect(told.map(bare)).toEqual(foretold.map(bare))
  return told
}

const statusOf = async (slug: string) =>
  (await db().product.findUniqueOrThrow({ where: { slug } })).status

const [on, off] = [{ Published: 'true' }, { Published: 'false' }]

/** A piece of which the file says all that a file can say. */
const ring = (row: ExportRow) =>
  piece('a', {
    ...{ 'Body (HTML)': '<p>A ring.</p>', 'Variant SKU': 'A-1', 'Variant Grams': '9' },
    ...row,
  })

describe('a piece that is published in the file', () => {
  it('comes as a draft, and what it lacks is named', async () => {
    const [outcome] = await take([piece('a', on)])
    expect(outcome).toMatchObject({ done: 'created', notes: ['not_published'] })
    expect(outcome?.lacks).toEqual(
      expect.arrayContaining(['title-sv', 'makerName', 'nickelTestedAt', 'sku', 'weight']),
    )
    expect(outcome?.lacks).not.toContain('title-en')
    expect(outcome?.lacks).not.toContain('price')
    expect(await statusOf('a')).toBe('draft')
    expect(await take([piece('a', on)])).toMatchObject([{ done: 'unchanged', lacks: [] }])
  })

  it('lacks nothing of that while it is a draft in the file too', async () => {
    expect(await take([ring(off)])).toMatchObject([{ notes: [], lacks: [] }])
  })

  it('goes on sale once everything is said, and is no less complete than the desk asks', async () => {
    await take([ring(off)])
    await fillIn('a')
    expect(await take([ring(on)])).toMatchObject([{ done: 'changed', lacks: [], notes: [] }])
    expect(await statusOf('a')).toBe('published')
  })

  it.each([
    ['nickelTestedAt', { nickelTestedAt: '' }],
    ['makerEmail', { maker: { name: 'Prov', address: 'Provgatan 1', email: '' } }],
    [
      'responsibleName',
      { makerOutsideEu: true, responsible: { name: '', address: 'x', email: 'x' } },
    ],
  ] as const)('stays a draft for want of %s, exactly as at the desk', async (lack, changes) => {
    await take([ring(off)])
    await fillIn('a', changes)
    const { id } = await db().product.findUniqueOrThrow({ where: { slug: 'a' } })
    const [outcome] = await take([ring({ ...on, Title: 'Other' })])
    expect(outcome).toMatchObject({ done: 'changed', notes: ['not_published'], lacks: [lack] })
    expect(outcome?.changes.map(({ field }) => field)).not.toContain('status')
    expect(await statusOf('a')).toBe('draft')
    const atDesk = await publishProduct({ id, at: undefined, by, now })
    expect(atDesk).toEqual({ ok: false, refusal: 'lacking', lacks: [lack] })
  })

  it('keeps the time at which it is to be published while it is held back', async () => {
    await take([ring(off)])
    await db().product.updateMany({ data: { publishAt: new Date('2030-01-01') } })
    await take([ring(on)])
    expect(await db().product.findFirstOrThrow()).toMatchObject({
      ...{ status: 'draft', publishAt: new Date('2030-01-01') },
    })
  })

  it('is looked at as the same file leaves it', async () => {
    await take([ring(off)])
    await fillIn('a')
    expect(await take([ring({ ...on, 'Variant Grams': '0' })])).toMatchObject([
      { done: 'changed', lacks: ['weight'] },
    ])
    await take([ring({ ...off, 'Variant Grams': '0' })])
    expect(await take([ring({ ...on, 'Variant Grams': '12' })])).toMatchObject([
      { done: 'changed', lacks: [] },
    ])
    expect(await statusOf('a')).toBe('published')
  })
})

describe('a piece that is on sale here', () => {
  it.each(forms)(
    'and lacks what must be said stays as it is, taken out and given again as %s',
    async (form) => {
      await take([ring(on)])
      await putOnSale()
      let text = ''
      for await (const part of exportProducts({ ...wish, form })) text += part
      expect(await take(text)).toMatchObject([{ done: 'unchanged', notes: [], lacks: [] }])
      expect(await statusOf('a')).toBe('published')
    },
  )

  it('stays on sale when its file only brings another price', async () => {
    await take([ring(on)])
    await putOnSale()
    const [outcome] = await take([ring({ ...on, 'Variant Price': '50' })])
    expect(outcome).toMatchObject({ done: 'changed', notes: [], lacks: [] })
    expect(await statusOf('a')).toBe('published')
  })
})
