import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { describePicture } from '#app/domain/catalogue/pictures/describe-picture.server.ts'
import { saveSheet } from '#app/domain/catalogue/sheet/save-sheet.server.ts'
import type { SheetContent } from '#app/domain/catalogue/sheet/sheet.ts'
import { locales } from '#app/i18n/locale.ts'
import { db } from '#app/platform/db.server.ts'
import { disconnectVault } from '#app/platform/vault-db.server.ts'
import { newId } from '#app/values/id.ts'
import { makeDesigner } from '#tests/make/designer.ts'
import { keep, type TestVault, useTestVault } from '#tests/make/vault.ts'
import { by, made, now, sheet, text, whole } from './sheet-world.ts'

let vault: TestVault
let designerId: string
let id: string
beforeAll(async () => {
  vault = await useTestVault()
})
afterAll(() => vault.close())
beforeEach(async () => {
  await vault.reset()
  designerId = (await makeDesigner({ alias: 'Flinta' })).id
  id = await made({ designerId })
  await keep(`designer/${designerId}`)
  await db().product.update({ where: { id }, data: { status: 'published' } })
})

const telling = (title: string): Partial<SheetContent> => {
  const texts = Object.fromEntries(locales.map((locale) => [locale, text(locale)]))
  return { designerId, texts: { ...texts, sv: { ...text('sv'), title } } as SheetContent['texts'] }
}
const save = async (changes: Partial<SheetContent>) => {
  const { version, variants } = await sheet(id)
  return saveSheet({ id, content: whole({ variants, ...changes }), version, by, now })
}
const titleNow = async () => (await sheet(id)).texts.sv.title

it('a piece on sale is not written so that its designer could be known, and nothing is saved', async () => {
  expect(await save(telling('Ring av Kana\u200briefågel Prov'))).toMatchObject({
    refusal: 'found',
    findings: expect.arrayContaining([{ where: 'title-sv', kind: 'names' }]),
  })
  expect(await titleNow()).toBe('Ring sv')
  expect(await save(telling('Ring 2026-07-09, 18 mm'))).toMatchObject({ ok: true })
})

it('a draft is: only what readers see is searched, and all of it when a designer is named', async () => {
  await db().product.update({ where: { id }, data: { status: 'draft', designerId: null } })
  expect(await save(telling('Ring av Kanariefågel Prov'))).toMatchObject({ ok: true })
  await db().product.update({ where: { id }, data: { status: 'published' } })
  const { texts } = await sheet(id)
  await db().product.update({ where: { id }, data: { designerId: null } })
  expect(await save({ texts, designerId })).toMatchObject({ refusal: 'found' })
})

it('while the vault is shut its words stay, and its size is changed all the same', async () => {
  await disconnectVault()
  try {
    expect(await save(telling('Ny ring'))).toMatchObject({ refusal: 'vault_shut' })
    expect(await titleNow()).toBe('Ring sv')
    expect(await save({ ...telling('Ring sv'), sizeMm: '19' })).toMatchObject({ ok: true })
  } finally {
    vault = await useTestVault()
  }
})

it('what is said of its picture is searched as well', async () => {
  const picture = newId()
  await db().picture.create({
    data: { id: picture, productId: id, position: 1, file: 'a'.repeat(32), width: 9, height: 9 },
  })
  const describe = (sv: string) =>
    describePicture({
      ...{ id: picture, productId: id, version: 1, by, now },
      description: { alts: { sv, nb: 'Ring.', en: 'Ring.' }, focus: { x: 50, y: 50 } },
    })
  expect(await describe('En ring från Provstad.')).toMatchObject({
    findings: [{ where: 'alt-sv', kind: 'places' }],
  })
  expect(await db().pictureText.count({ where: { pictureId: picture } })).toBe(0)
  expect(await describe('En ring på linne.')).toEqual({ ok: true, value: null })
})
