import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { changeAlias } from '#app/domain/designers/change-alias.server.ts'
import { saveDesigner } from '#app/domain/designers/save-designer.server.ts'
import { findSheetRow } from '#app/domain/designers/sheet-store.server.ts'
import { showDesigner } from '#app/domain/designers/show-designer.server.ts'
import { uploadPortrait } from '#app/domain/designers/upload-portrait.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { disconnectVault } from '#app/platform/vault-db.server.ts'
import { makeDesigner } from '#tests/make/designer.ts'
import { asker as by, keep, linesOf, type TestVault, useTestVault } from '#tests/make/vault.ts'

let vault: TestVault
let id: string
beforeAll(async () => {
  vault = await useTestVault()
})
afterAll(() => vault.close())
beforeEach(async () => {
  await vault.reset()
  id = (await makeDesigner({ alias: 'Flinta' })).id
})

const texts = (sv: string) => ({ sv, nb: 'Lodder.', en: 'Solders.' })
const save = async (sv: string) =>
  saveDesigner({
    ...{ id, content: { alias: undefined, texts: texts(sv) }, by, now: now() },
    version: (await findSheetRow(id))?.version ?? 0,
  })

it('what the vault has of her is found in a text, split and disguised, and nothing is saved', async () => {
  await keep(`designer/${id}`)
  expect(await save('Hon lärde sig i Pr\u200bov-stad att löda.')).toMatchObject({
    refusal: 'found',
    findings: expect.arrayContaining([{ where: 'text-sv', kind: 'places' }]),
  })
  expect((await findSheetRow(id))?.texts.sv).toBe('Hammers silver, sv.')
  expect(await save('Hon löder länk efter länk.')).toMatchObject({ ok: true })
  expect(await linesOf(`designer/${id}`)).toContain('Ada vault.checked')
})

it('an alias that is one of her names is refused', async () => {
  await keep(`designer/${id}`)
  const wish = { id, version: 1, alias: 'Kanaríe', old: 'gone', by, now: now() } as const
  expect(await changeAlias(wish)).toMatchObject({
    findings: [{ where: 'alias', kind: 'aliases' }],
  })
  expect((await findSheetRow(id))?.alias).toBe('Flinta')
})

it('a file that is named after her is refused before it is opened', async () => {
  await keep(`designer/${id}`)
  const words = { drawnBy: 'Verkstaden', alts: texts('En fågel.') }
  const file = { path: '/nowhere', name: 'kanariefågel_prov 2.png' }
  const uploaded = await uploadPortrait({ id, file, words, by, now: now() })
  expect(uploaded).toMatchObject({ refusal: 'found' })
  expect(uploaded.ok || 'findings' in uploaded ? uploaded : undefined).toMatchObject({
    findings: expect.arrayContaining([{ where: 'file', kind: 'names' }]),
  })
})

it('a designer of whom nothing was kept is searched for what gives anybody away', async () => {
  expect(await save('Ring +46 70 123 45 67.')).toMatchObject({
    findings: [{ where: 'text-sv', kind: 'phone' }],
  })
})

it('showing searches again: an identity may have been kept since', async () => {
  await save('Hon kommer från Provstad.')
  await showDesigner({ id, shown: false, by, now: now() })
  await keep(`designer/${id}`)
  expect(await showDesigner({ id, shown: true, by, now: now() })).toMatchObject({
    refusal: 'found',
  })
  expect((await findSheetRow(id))?.shown).toBe(false)
})

it('while the vault is shut, nothing is saved of one whose identity was kept; of another it is', async () => {
  await keep(`designer/${id}`)
  await disconnectVault()
  expect(await save('Löder.')).toEqual({ ok: false, refusal: 'vault_shut' })
  const hidden = await showDesigner({ id, shown: false, by, now: now() })
  expect(hidden).toEqual({ ok: true, value: undefined })
  id = (await makeDesigner({ alias: 'Malva' })).id
  expect(await save('Löder.')).toMatchObject({ ok: true })
})
