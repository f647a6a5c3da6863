import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { applySession } from '#app/domain/checkout/apply-session.server.ts'
import { findBreaches } from '#app/domain/ledger/invariants.server.ts'
import { mergePeople } from '#app/domain/privacy/merge-people.server.ts'
import { correctSupporter } from '#app/domain/supporters/correct-supporter.server.ts'
import { findGiver } from '#app/domain/supporters/find-giver.server.ts'
import { findSupporter } from '#app/domain/supporters/find-supporter.server.ts'
import { linkGiver } from '#app/domain/supporters/link-giver.server.ts'
import { listSupporters } from '#app/domain/supporters/list-supporters.server.ts'
import { askMove } from '#app/domain/supporters/moves/ask-move.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeGift, makeSettledGift } from '#tests/make/gift.ts'
import { makePaidOrder } from '#tests/make/order.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { makePlan, tellOfPlan } from '#tests/make/plan.ts'
import { sessionOf } from '#tests/make/session.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.reset()
  await makeOrganisation()
})

const now = new Date()
const by = { kind: 'staff', id: newId(), name: 'Disa' } as const
const idOf = async (email: string) =>
  (await db().supporter.findUniqueOrThrow({ where: { email } })).id

const two = async () => {
  await makePaidOrder({ now, request: { email: 'Ada@Work.example', name: 'Ada Work' } })
  await makeSettledGift({ now, email: 'ada@home.example' })
  return { work: await idOf('ada@work.example'), home: await idOf('ada@home.example') }
}
const versionOf = async (id: string) =>
  (await db().supporter.findUniqueOrThrow({ where: { id } })).version
const merge = async (goes: string, stays: string, versions?: [number, number]) =>
  mergePeople({
    pair: [
      { id: goes, version: versions?.[0] ?? (await versionOf(goes)) },
      { id: stays, version: versions?.[1] ?? (await versionOf(stays)) },
    ],
    choice: { stays, name: 'Ada Lind', locale: 'nb' },
    ...{ by, now },
  })
const homes = async () => {
  const gifts = await db().donation.findMany({ where: { supporterId: { not: null } } })
  const orders = await db().order.findMany({ where: { supporterId: { not: null } } })
  return new Set([...gifts, ...orders].map(({ supporterId }) => supporterId))
}

/** Every table that names supporters, by the name of the column, and how many of its rows name this one. */
async function naming(id: string): Promise<{ name: string; rows: number }[]> {
  const tables = await ask<{ name: string }>(
    database.url,
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'supporter_id' ORDER BY 1`,
  )
  const counted = []
  for (const { name } of tables) {
    const sql = `SELECT count(*)::int AS rows FROM "${name}" WHERE supporter_id = '${id}'`
    const [found] = await ask<{ rows: number }>(database.url, sql)
    counted.push({ name, rows: found?.rows ?? 0 })
  }
  return counted
}

describe('two who are one', () => {
  it('become one, once; old links, addresses and words lead to the one who stays', async () => {
    const { work, home } = await two()
    const token = await linkGiver('ada@work.example')
    const merged = await Promise.all([merge(work, home, [1, 1]), merge(work, home, [1, 1])])
    expect(merged).toEqual([1, 2].map(() => ({ ok: true, value: { id: home } })))
    expect(await homes()).toEqual(new Set([home]))
    expect(await findSupporter(work)).toMatchObject({ id: home, name: 'Ada Lind', locale: 'nb' })
    expect(await findGiver(token)).toMatchObject({ id: home, email: 'ada@home.example' })
    expect((await listSupporters('', null)).rows.map(({ id }) => id)).toEqual([home])
    expect((await listSupporters('work.exam', null)).rows.map(({ id }) => id)).toEqual([home])
    const lines = await db().historyLine.findMany({ where: { action: 'people.merged' } })
    expect(lines).toMatchObject([{ object: `supporter/${home}` }])
    expect(lines[0]?.details).not.toMatch(/Ada|example/)
    // Whatever comes later under the old address is hers.
    await makeSettledGift({ now, email: 'ADA@work.example' })
    expect(await homes()).toEqual(new Set([home]))
    expect(await findBreaches({ now })).toEqual([])
    // A further merge leaves no chain.
    await makeSettledGift({ now, email: 'ada@third.example' })
    const third = await idOf('ada@third.example')
    expect(await merge(home, third)).toMatchObject({ ok: true })
    expect((await findSupporter(work))?.id).toBe(third)
    expect(await homes()).toEqual(new Set([third]))
  })

  it('take everything along that names a supporter, in whatever table', async () => {
    const { work, home } = await two()
    const plan = await makePlan({ now, email: 'ada@work.example' })
    await tellOfPlan(plan, { now, invoice: {} })
    const seal = Buffer.alloc(32, 7)
    const number = { kind: 'personnummer', seal, lastFour: '2397' } as const
    const kept = {
      ...number,
      id: newId(),
      supporterId: work,
      sealed: seal,
      adultFrom: 2008,
      keptAt: now,
    }
    await db().taxNumber.create({ data: kept })
    const line = { ...number, id: newId(), country: 'SE', year: 2025, specNo: 1, sealed: seal }
    await db().taxLine.create({ data: { ...line, givers: { create: { supporterId: work } } } })
    const giver = { id: work, name: 'Ada', email: 'ada@work.example', locale: 'sv' } as const
    await askMove({ giver, email: 'ada@new.example', now })
    const before = await naming(work)
    expect(before.map(({ name }) => name)).toEqual([
      ...['address_move', 'donation', 'order', 'plan', 'tax_line_giver', 'tax_number'],
    ])
    expect(before.filter(({ rows }) => rows === 0)).toEqual([])
    expect(await merge(work, home)).toMatchObject({ ok: true })
    expect((await naming(work)).filter(({ rows }) => rows > 0)).toEqual([])
    // What she had asked to be moved is over: it was asked for by one of two who were not yet one.
    const left = (await naming(home)).filter(({ rows }) => rows === 0)
    expect(left.map(({ name }) => name)).toEqual(['address_move'])
  })

  it('are refused when either was changed, merged or is nobody', async () => {
    const { work, home } = await two()
    expect(await merge(work, home, [1, 9])).toEqual({ ok: false, refusal: 'changed_meanwhile' })
    expect(await merge(work, work)).toEqual({ ok: false, refusal: 'same' })
    expect(await merge(newId(), home, [1, 1])).toEqual({ ok: false, refusal: 'gone' })
    await merge(work, home)
    expect(await merge(home, work)).toEqual({ ok: false, refusal: 'merged_already' })
    await expect(
      ask(database.url, `UPDATE supporter SET merged_into = NULL WHERE id = '${work}'`),
    ).rejects.toThrow(/stays so/)
  })

  it('may later use the other address', async () => {
    const { work, home } = await two()
    await merge(work, home)
    const correction = { name: 'Ada', email: 'ada@work.example', locale: 'sv' } as const
    const version = await versionOf(home)
    const corrected = await correctSupporter({ id: home, version, correction, by, now })
    expect(corrected).toMatchObject({ ok: true })
    expect(await findSupporter(work)).toMatchObject({ id: home, email: 'ada@work.example' })
    await makeSettledGift({ now, email: 'ada@home.example' })
    expect(await homes()).toEqual(new Set([home]))
  })

  it('lose nothing that is paid at that very moment, either way round', async () => {
    for (let round = 0; round < 12; round += 1) {
      await database.reset()
      await makeOrganisation()
      const { work, home } = await two()
      const gifts = await Promise.all(
        [1, 2].map(() => makeGift({ now, email: 'ada@work.example' })),
      )
      const [goes, stays] = round % 2 === 0 ? [work, home] : [home, work]
      const settle = gifts.map(({ payment }) => applySession(sessionOf(payment, 'paid'), { now }))
      const opposite = merge(stays, goes, [1, 1])
      await Promise.all([...settle, merge(goes, stays, [1, 1]), opposite])
      const home0 = await homes()
      expect(home0.size).toBe(1)
      expect(await db().donation.count({ where: { supporterId: null } })).toBe(0)
      expect(await findBreaches({ now })).toEqual([])
    }
  })
})
