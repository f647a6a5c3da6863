import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findProduct } from '#app/domain/catalogue/find-product.server.ts'
import { listProducts } from '#app/domain/catalogue/list-products.server.ts'
import { changeAlias } from '#app/domain/designers/change-alias.server.ts'
import type { OldAddress } from '#app/domain/designers/designer.ts'
import { findDesigner } from '#app/domain/designers/find-designer.server.ts'
import { saveDesigner } from '#app/domain/designers/save-designer.server.ts'
import { findSheetRow } from '#app/domain/designers/sheet-store.server.ts'
import { showDesigner } from '#app/domain/designers/show-designer.server.ts'
import { takeAddressesAway } from '#app/domain/designers/take-addresses-away.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeDesigner } from '#tests/make/designer.ts'
import { makeProduct } from '#tests/make/product.ts'

let database: TestDatabase
let id: string
const by = { kind: 'staff', id: newId(), name: 'Saga' } as const

beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.reset()
  id = (await makeDesigner({ alias: 'Flinta' })).id
})

const change = async (alias: string, old: OldAddress) => {
  const version = (await findSheetRow(id))?.version ?? 0
  return changeAlias({ id, version, alias, old, by, now: now() })
}
const at = async (slug: string) => {
  const found = await findDesigner(slug, 'sv')
  return found.kind === 'here'
    ? found.designer.alias
    : found.kind === 'leads_on'
      ? found
      : found.kind
}

describe('another alias', () => {
  it('is hers everywhere at once, and the old address is gone for good', async () => {
    const { slug } = await makeProduct({ designerId: id })
    expect(await change('Ålva', 'gone')).toEqual({ ok: true, value: undefined })
    expect(await at('alva')).toBe('Ålva')
    expect(await at('flinta')).toBe('gone')
    const { cards } = await listProducts({ locale: 'sv', currency: 'SEK' })
    expect(cards[0]?.designer).toBe('Ålva')
    const page = await findProduct({ slug, locale: 'sv', currency: 'SEK' })
    expect(page?.designer).toMatchObject({ alias: 'Ålva', slug: 'alva' })
  })

  it('leads the old address on when staff choose so', async () => {
    await change('Flintan', 'leads_on')
    expect(await at('flinta')).toEqual({ kind: 'leads_on', to: 'flintan' })
  })

  it('takes every older address along when one is to be gone', async () => {
    await change('Flintan', 'leads_on')
    await change('Ålva', 'gone')
    expect([await at('flinta'), await at('flintan'), await at('alva')]).toEqual([
      ...['gone', 'gone'],
      'Ålva',
    ])
    expect(await db().designerFormerAlias.count()).toBe(0)
  })

  it('can let go later of what leads on', async () => {
    await change('Flintan', 'leads_on')
    expect(await takeAddressesAway({ id, by, now: now() })).toMatchObject({ ok: true })
    expect(await at('flinta')).toBe('gone')
    expect(await takeAddressesAway({ id, by, now: now() })).toMatchObject({ refusal: 'gone' })
  })

  it('leaves nothing of the old one: no row holds it, and history names neither', async () => {
    await change('Ålva', 'gone')
    const dump = await ask<{ text: string }>(
      database.url,
      `SELECT (SELECT coalesce(string_agg(details || object, ' '), '') FROM history_line)
        || (SELECT string_agg(d::text, ' ') FROM designer d)
        || (SELECT coalesce(string_agg(f::text, ' '), '') FROM designer_former_alias f)
        || (SELECT coalesce(string_agg(g::text, ' '), '') FROM designer_gone_alias g) AS text`,
    )
    expect(dump[0]?.text.toLowerCase()).not.toContain('flinta')
    expect(dump[0]?.text).toContain('Ålva')
    const [line] = await db().historyLine.findMany({ where: { action: 'designers.alias_changed' } })
    expect(line?.details).not.toMatch(/ålva/i)
  })

  it('of a used address is refused to everybody, also straight at the database', async () => {
    await change('Ålva', 'gone')
    const content = { alias: 'Flinta', texts: { sv: '', nb: '', en: '' } }
    const made = await saveDesigner({ id: undefined, content, version: 0, by, now: now() })
    expect(made).toEqual({ ok: false, refusal: 'alias_taken' })
    expect(await change('Flinta', 'gone')).toEqual({ ok: false, refusal: 'alias_taken' })
    const insert = `INSERT INTO designer (id, slug, alias) VALUES (gen_random_uuid(), 'flinta', 'F')`
    await expect(ask(database.url, insert)).rejects.toThrow(/used before/)
    await expect(ask(database.url, 'DELETE FROM designer_gone_alias')).rejects.toThrow()
  })

  it('is refused when somebody was first, and when a story is told under it', async () => {
    await makeDesigner({ alias: 'Malva' })
    expect(await change('Malva', 'gone')).toEqual({ ok: false, refusal: 'alias_taken' })
    const old = { id, version: 0, alias: 'Ny', old: 'gone', by, now: now() } as const
    expect(await changeAlias(old)).toEqual({ ok: false, refusal: 'changed_meanwhile' })
    await ask(
      database.url,
      `INSERT INTO story (id, address, alias, month, started_by)
       VALUES (gen_random_uuid(), '${'a'.repeat(32)}', 'Himmel', '2026-01-01', gen_random_uuid())`,
    )
    expect(await change('himmel', 'gone')).toEqual({ ok: false, refusal: 'alias_of_story' })
    expect(await at('flinta')).toBe('Flinta')
  })
})

describe('a hidden designer', () => {
  it('is as unknown as one who never was, and stands beside none of her pieces', async () => {
    const { slug } = await makeProduct({ designerId: id })
    await change('Flintan', 'leads_on')
    await showDesigner({ id, shown: false, by, now: now() })
    expect([await at('flintan'), await at('flinta')]).toEqual(['unknown', 'unknown'])
    const page = await findProduct({ slug, locale: 'sv', currency: 'SEK' })
    expect(page?.designer).toBeUndefined()
    const { cards } = await listProducts({ locale: 'sv', currency: 'SEK' })
    expect(cards[0]?.designer).toBeUndefined()
  })

  it('is shown once there is something to read in every language', async () => {
    const bare = await makeDesigner({ shown: false, texts: false })
    const show = () => showDesigner({ id: bare.id, shown: true, by, now: now() })
    expect(await show()).toEqual({ ok: false, refusal: 'incomplete' })
    const texts = { sv: 'Löder.', nb: 'Lodder.', en: 'Solders.' }
    const content = { alias: undefined, texts }
    await saveDesigner({ id: bare.id, content, version: 1, by, now: now() })
    expect(await show()).toEqual({ ok: true, value: undefined })
    const less = { alias: undefined, texts: { ...texts, nb: '' } }
    const version = (await findSheetRow(bare.id))?.version ?? 0
    const saved = await saveDesigner({ id: bare.id, content: less, version, by, now: now() })
    expect(saved).toEqual({ ok: false, refusal: 'needed_while_shown' })
  })
})
