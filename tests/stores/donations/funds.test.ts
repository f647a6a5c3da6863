import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findFundSheet } from '#app/domain/donations/funds/find-fund-sheet.server.ts'
import { emptyFund, type FundContent } from '#app/domain/donations/funds/fund-sheet.ts'
import { moveFund } from '#app/domain/donations/funds/move-fund.server.ts'
import { removeFund } from '#app/domain/donations/funds/remove-fund.server.ts'
import { saveFund } from '#app/domain/donations/funds/save-fund.server.ts'
import { listFunds } from '#app/domain/donations/list-funds.server.ts'
import { locales } from '#app/i18n/locale.ts'
import { db } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeFund, makeGift } from '#tests/make/gift.ts'
import { makePlan } from '#tests/make/plan.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(() => database.reset())
afterAll(() => database.close())

const now = new Date('2026-11-22T10:00:00Z')
const by = { kind: 'operator' } as const
const three = (text: string) => ({ sv: text, nb: text, en: text })

const named = (slug = 'nights'): FundContent => {
  const words = { name: `Fund ${slug}`, summary: 'A line', text: 'A page', surplus: 'Onwards' }
  const texts = Object.fromEntries(locales.map((locale) => [locale, words]))
  const cost = { rhythm: 'once', currency: 'SEK', amount: 50_000 } as const
  return {
    ...{ slug, position: 3, goal: 1_000_000, texts: texts as FundContent['texts'] },
    costs: [{ ...cost, line: three('one night'), source: three('Accounts 2025') }],
  }
}

async function make(content = named()): Promise<string> {
  const made = await saveFund({ id: undefined, content, version: 0, by, now })
  if (!made.ok) throw new Error(made.refusal)
  return made.value.id
}
const open = (id: string, isOpen = true) => moveFund({ id, open: isOpen, by, now })

describe('a fund', () => {
  it('is made closed, keeps all that was written, and is offered once it is open', async () => {
    const id = await make()
    expect(await findFundSheet(id)).toMatchObject({ ...named(), open: false, version: 1 })
    expect(await listFunds('sv')).toEqual([])
    expect(await open(id)).toMatchObject({ ok: true })
    expect(await listFunds('sv')).toMatchObject([{ slug: 'nights', goal: { amount: 1_000_000 } }])
    expect(await open(id)).toEqual({ ok: false, refusal: 'done_already' })
    expect(await open(id, false)).toEqual({ ok: false, refusal: 'last_open' })
    await makeFund('other')
    expect(await open(id, false)).toMatchObject({ ok: true })
    const actions = (await db().historyLine.findMany({ orderBy: { seq: 'asc' } })).map(
      ({ action }) => action,
    )
    expect(actions).toEqual(['funds.made', 'funds.opened', 'funds.closed'])
  })

  it('without names is not opened, and an open one keeps them', async () => {
    const draft = await make({ ...emptyFund(), slug: 'draft' })
    expect(await open(draft)).toEqual({ ok: false, refusal: 'incomplete' })
    const id = await make()
    await open(id)
    const content = { ...named(), texts: emptyFund().texts }
    const stripped = await saveFund({ id, content, version: 2, by, now })
    expect(stripped).toEqual({ ok: false, refusal: 'needed_while_open' })
    expect((await findFundSheet(id))?.texts.sv.name).toBe('Fund nights')
  })

  it('changed by two is changed by the first; the second is told and writes nothing', async () => {
    const id = await make()
    const change = (goal: number) =>
      saveFund({ id, content: { ...named(), goal, costs: [] }, version: 1, by, now })
    expect(await change(1)).toMatchObject({ ok: true })
    expect(await change(2)).toEqual({ ok: false, refusal: 'changed_meanwhile' })
    expect(await findFundSheet(id)).toMatchObject({ goal: 1, costs: [], version: 2 })
  })

  it('has an address of its own', async () => {
    await make()
    const twin = { id: undefined, content: named(), version: 0, by, now }
    expect(await saveFund(twin)).toEqual({ ok: false, refusal: 'slug_taken' })
    expect(await db().fund.count()).toBe(1)
  })

  it('is removed only while nobody has begun to give to it', async () => {
    const [id, given] = [await make(), await make(named('given'))]
    await makeGift({ fund: 'given' })
    expect(await removeFund({ id: given, by, now })).toEqual({ ok: false, refusal: 'has_gifts' })
    expect(await removeFund({ id, by, now })).toMatchObject({ ok: true })
    expect(await db().fund.findMany()).toMatchObject([{ slug: 'given' }])
    expect(await db().unitCostText.count()).toBe(3)
  })

  it('is not removed while a monthly gift to it waits for its first payment', async () => {
    await make()
    const id = await make(named('monthly'))
    await makePlan({ now, fund: 'monthly' })
    expect(await removeFund({ id, by, now })).toEqual({ ok: false, refusal: 'has_gifts' })
  })
})
