import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { publishProduct } from '#app/domain/catalogue/sheet/publish-product.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { disconnectVault } from '#app/platform/vault-db.server.ts'
import * as designer from '#app/routes/staff/designers/designer.tsx'
import * as identity from '#app/routes/staff/designers/identity.tsx'
import * as ask from '#app/routes/staff/designers/opening.tsx'
import * as showing from '#app/routes/staff/designers/showing.tsx'
import * as product from '#app/routes/staff/products/product.tsx'
import * as approval from '#app/routes/staff/vault/approval.tsx'
import * as vaultList from '#app/routes/staff/vault/list.tsx'
import * as opening from '#app/routes/staff/vault/opening.tsx'
import { makeDesigner } from '#tests/make/designer.ts'
import { makeProduct } from '#tests/make/product.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { linesOf, type TestVault, useTestVault } from '#tests/make/vault.ts'
import { deskSite } from '../desk-site.ts'

const site = deskSite({
  'staff/designers/:id': designer,
  'staff/designers/:id/identity': identity,
  'staff/designers/:id/opening': ask,
  'staff/designers/:id/showing': showing,
  'staff/designers/:id/hiding': showing,
  'staff/products/:id': product,
  'staff/vault': vaultList,
  'staff/vault/:id': opening,
  'staff/vault/:id/approval': approval,
})

let vault: TestVault
let writer: MadeStaff
let owner: MadeStaff
let approver: MadeStaff
let id: string
let at: string

beforeAll(async () => {
  vault = await useTestVault()
})
beforeEach(async () => {
  await vault.reset()
  writer = await makeStaff({ role: 'stories', name: 'Saga', locale: 'en' })
  owner = await makeStaff({ role: 'owner', name: 'Ada', locale: 'en' })
  approver = await makeStaff({ role: 'approver', name: 'Bo', locale: 'en' })
  id = (await makeDesigner({ alias: 'Flinta' })).id
  at = `/staff/designers/${id}`
})
afterAll(() => vault.close())

const her = { names: 'Kanariefågel Prov', places: 'Provstad', dates: '1993-11-24' }
const canary = /Kanarie|Provstad|1993-11-24/

describe('who a designer is', () => {
  it('is locked away from her page, and neither read back there nor told by the history', async () => {
    const wrong = await site(writer, `${at}/identity`, { names: '', dates: '2 March' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('2 March')
    const kept = await site(writer, `${at}/identity`, her)
    expect(kept.location).toBe(`${at}?done=kept`)
    const page = await site(writer, at)
    expect(page.words).toContain('Locked away by Saga')
    expect(page.html).not.toContain(`${at}/opening`)
    const form = await site(writer, `${at}/identity`)
    expect(form.words).toContain('by Saga')
    expect(form.words).toContain('of her pieces while they are on sale')
    for (const { html } of [page, form]) expect(html).not.toMatch(canary)
    expect(
      JSON.stringify(await db().historyLine.findMany({ select: { details: true } })),
    ).not.toMatch(canary)
  })

  it('opens with a reason and by a second person, with a line for each reading, under her alias', async () => {
    await site(writer, `${at}/identity`, her)
    const wish = { reason: 'contact', words: 'She asked us to call her sister.' }
    const { location } = await site(owner, `${at}/opening`, wish)
    const asked = location.replace(/\?.*/, '')
    expect(asked).toMatch(/^\/staff\/vault\//)
    expect((await site(approver, '/staff/vault')).words).toContain('The designer Flinta')
    expect((await site(owner, `${asked}/approval`, {})).location).toBe(`${asked}?done=same_person`)
    expect((await site(approver, `${asked}/approval`, {})).location).toBe(`${asked}?done=approved`)
    const read = await site(owner, asked, {})
    expect(read.html).toMatch(canary)
    expect((await site(approver, asked, {})).location).toBe(`${asked}?done=not_yours`)
    expect(await linesOf(`designer/${id}`)).toContain('Ada vault.read')
  })

  it('is asked for before anything is kept, or while the vault is shut, and nothing opens', async () => {
    expect((await site(owner, `${at}/opening`)).words).toContain('Nothing is locked away')
    await disconnectVault()
    try {
      expect((await site(owner, at)).words).toContain('The vault is shut.')
      expect((await site(writer, `${at}/identity`, her)).status).toBe(409)
    } finally {
      vault = await useTestVault()
    }
  })
})

describe('what is said of a piece of hers', () => {
  it('keeps her from being shown, and the one who locks her identity away is told', async () => {
    const { id: piece } = await makeProduct({ designerId: id, title: 'Ring från Provstad' })
    const kept = await site(writer, `${at}/identity`, her)
    expect(kept.location).toBe(`${at}?done=kept_found`)
    await site(writer, `${at}/hiding`, {})
    expect((await site(writer, `${at}/showing`, {})).location).toBe(`${at}?done=found`)
    expect((await site(writer, `${at}?done=found`)).words).toContain('those of her pieces')
    await db().productText.updateMany({ where: { productId: piece }, data: { title: 'Ring' } })
    expect((await site(writer, `${at}/showing`, {})).location).toBe(`${at}?done=shown`)
  })

  it('keeps a draft from being published, by staff; sizes and days of the piece do not', async () => {
    await site(writer, `${at}/identity`, her)
    const draft = { status: 'draft', designerId: id } as const
    const { id: told } = await makeProduct({ ...draft, title: 'Kanariefågel  Prov' })
    const by = { kind: 'staff', id: owner.id, name: 'Ada' } as const
    const publish = (product: string) =>
      publishProduct({ id: product, at: undefined, by, now: now() })
    expect(await publish(told)).toMatchObject({ refusal: 'found' })
    expect((await db().product.findUniqueOrThrow({ where: { id: told } })).status).toBe('draft')
    const { id: plain } = await makeProduct({ ...draft, title: 'Ring 2026-07-09, 070-123 45 67' })
    expect(await publish(plain)).toMatchObject({ refusal: 'lacking' })
  })
})
