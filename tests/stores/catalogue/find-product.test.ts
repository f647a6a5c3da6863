import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findProduct } from '#app/domain/catalogue/find-product.server.ts'
import { listCards } from '#app/domain/catalogue/store.server.ts'
import { db } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeProduct } from '#tests/make/product.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.reset())

const inSwedish = { slug: 'ring', locale: 'sv', currency: 'SEK' } as const

describe('a piece for its page', () => {
  it('has its pictures and versions in their order, with what is left and what it costs now', async () => {
    const made = await makeProduct({ slug: 'ring', stock: [3, 0, 7] })
    const [first = '', , third = ''] = made.variantIds
    await db().stock.update({ where: { variantId: third }, data: { reserved: 2 } })
    await db().price.updateMany({
      where: { variantId: first, currency: 'SEK' },
      data: { validTo: new Date() },
    })
    const raised = { variantId: first, amount: 70_000, validFrom: new Date() }
    await db().price.create({ data: { ...raised, currency: 'SEK', amount: 1, kind: 'compare_at' } })
    await db().price.create({ data: { ...raised, currency: 'SEK' } })
    await picture(made.id, { position: 1, file: null, alt: 'på handen' })
    await picture(made.id, { position: 0, file: 'a', alt: 'framifrån' })

    const page = await findProduct(inSwedish)
    expect(page?.variants).toEqual([
      { id: first, label: '', price: { amount: 70_000, currency: 'SEK' }, available: 3 },
      {
        id: made.variantIds[1],
        label: 'size 2',
        price: { amount: 50_000, currency: 'SEK' },
        available: 0,
      },
      { id: third, label: 'size 3', price: { amount: 50_000, currency: 'SEK' }, available: 5 },
    ])
    expect(page?.pictures).toMatchObject([
      {
        ...{ src: '/pictures/a/full.jpg', width: 800, height: 600, alt: 'framifrån' },
        ...{ widths: [240, 480], focus: { x: 50, y: 50 } },
      },
      { src: undefined, alt: 'på handen' },
    ])
  })

  it('leaves out a version that is no longer sold, and has no price in a currency without one', async () => {
    const made = await makeProduct({ slug: 'ring', stock: [3, 4], prices: { SEK: 10_000 } })
    await db().variant.update({ where: { id: made.variantId }, data: { active: false } })
    const page = await findProduct({ ...inSwedish, currency: 'EUR' })
    expect(page?.variants).toEqual([
      { id: made.variantIds[1], label: 'size 2', price: undefined, available: 4 },
    ])
  })

  it('has no pictures, maker, designer, tests or parts where none are recorded', async () => {
    await makeProduct({ slug: 'ring' })
    expect(await findProduct(inSwedish)).toMatchObject({
      ...{ title: 'Piece sv', pictures: [], languageOfText: 'sv' },
      ...{ maker: undefined, designer: undefined, parts: [], metal: undefined },
      tests: { nickel: undefined, lead: undefined, cadmium: undefined },
    })
  })

  it('speaks the language of the page, and where a text is missing, the first there is', async () => {
    const made = await makeProduct({ slug: 'ring', stock: [1, 1] })
    const designer = {
      slug: 'malva',
      ...{ alias: 'Malva', shown: true },
      texts: { create: { locale: 'nb', text: 'Om Malva' } },
    }
    await db().product.update({
      where: { id: made.id },
      data: { designer: { create: designer as never }, nickelTestedAt: new Date('2026-04-22') },
    })
    await db().productText.delete({
      where: { productId_locale: { productId: made.id, locale: 'en' } },
    })
    await db().variantText.update({
      where: { variantId_locale: { variantId: made.variantIds[1] ?? '', locale: 'nb' } },
      data: { options: [{ name: 'Størrelse', value: 'stor' }] },
    })
    const inEnglish = await findProduct({ ...inSwedish, locale: 'en' })
    expect(inEnglish).toMatchObject({ title: 'Piece sv', languageOfText: 'sv' })
    const inNorwegian = await findProduct({ ...inSwedish, locale: 'nb' })
    expect(inNorwegian).toMatchObject({
      ...{ title: 'Piece nb', languageOfText: 'nb' },
      designer: { slug: 'malva', alias: 'Malva', text: 'Om Malva' },
      tests: { nickel: '2026-04-22' },
    })
    expect(inNorwegian?.variants[1]?.label).toBe('stor')
    expect((await findProduct(inSwedish))?.designer?.text).toBe('Om Malva')
  })

  it('lets its title stand for a description that nobody wrote, in lists as well', async () => {
    const { id } = await makeProduct({ slug: 'ring' })
    await picture(id, { position: 1, file: 'a'.repeat(32), alt: '' })
    await picture(id, { position: 2, file: 'b'.repeat(32), alt: 'En ring' })
    const page = await findProduct(inSwedish)
    expect(page?.pictures.map(({ alt }) => alt)).toEqual([page?.title, 'En ring'])
    const [card] = await listCards({ locale: 'sv', currency: 'SEK', limit: 9 })
    expect(card?.picture).toMatchObject({ alt: page?.title })
  })

  it.each(['draft', 'archived'] as const)('is not there while it is %s', async (status) => {
    await makeProduct({ slug: 'ring', status })
    expect(await findProduct(inSwedish)).toBeUndefined()
  })
})

const picture = (
  productId: string,
  { position, file, alt }: { position: number; file: string | null; alt: string },
) =>
  db().picture.create({
    data: {
      productId,
      position,
      file,
      width: 800,
      height: 600,
      texts: { create: { locale: 'sv', alt } },
    },
  })
