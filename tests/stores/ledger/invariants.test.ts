import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checks } from '#app/domain/ledger/invariants/checks-store.server.ts'
import { findBreaches } from '#app/domain/ledger/invariants.server.ts'
import { db } from '#app/platform/db.server.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { brokenBooks } from './broken/books.ts'
import { paidReference } from './broken/broken.ts'
import { brokenDesigners } from './broken/designers.ts'
import { brokenGiftRefunds } from './broken/gift-refunds.ts'
import { brokenGifts } from './broken/gifts.ts'
import { brokenPapers } from './broken/papers.ts'
import { brokenPayments } from './broken/payments.ts'
import { brokenPeople } from './broken/people.ts'
import { brokenPlans } from './broken/plans.ts'
import { brokenRefunds } from './broken/refunds.ts'
import { brokenStock } from './broken/stock.ts'
import { brokenPublished, brokenWithdrawn } from './broken/stories.ts'
import { giftsOfEveryKind } from './gift-world.ts'
import { plansOfEveryKind } from './plan-world.ts'
import { aLittleOfEverything, giveBackAPiece, now, payADesigner } from './world.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.reset()
  await aLittleOfEverything()
})

const breaches = async () =>
  (await findBreaches({ now })).map(({ invariant, sentence }) => `${invariant} ${sentence}`)

describe('sound books', () => {
  it('have no breach, with orders and gifts in every state', async () => {
    expect(await findBreaches({ now })).toEqual([])
    const states = await db().order.groupBy({ by: ['state', 'ending'], orderBy: { state: 'asc' } })
    expect(states).toEqual([
      { state: 'awaiting_payment', ending: null },
      { state: 'paid', ending: null },
      { state: 'cancelled', ending: 'expired' },
      { state: 'cancelled', ending: 'sold_out' },
    ])
  })

  it('have no breach when there is nothing at all', async () => {
    await database.reset()
    expect(await findBreaches({ now })).toEqual([])
  })
})

const broken = [...brokenStock, ...brokenBooks, ...brokenPayments, ...brokenPapers, ...brokenPeople]

describe('the auditor finds', () => {
  it.each(broken)('%s', async (_name, sql, expected) => {
    await ask(database.url, sql, { unguarded: true })
    expect((await breaches()).sort()).toEqual([...expected].sort())
  })
})

describe('once a piece of an order has gone back, the auditor', () => {
  beforeEach(giveBackAPiece)

  it('finds nothing wrong with it', async () => {
    expect(await findBreaches({ now })).toEqual([])
  })

  it.each(brokenRefunds)('finds %s', async (_name, sql, expected) => {
    await ask(database.url, sql, { unguarded: true })
    expect((await breaches()).sort()).toEqual([...expected].sort())
  })
})

describe('once a designer has earned and was paid, the auditor', () => {
  beforeEach(payADesigner)

  it('finds nothing wrong with it', async () => {
    expect(await findBreaches({ now })).toEqual([])
  })

  it.each(brokenDesigners)('finds %s', async (_name, sql, expected) => {
    await ask(database.url, sql, { unguarded: true })
    expect((await breaches()).sort()).toEqual([...expected].sort())
  })
})

describe('once gifts have come and gone back in every way, the auditor', () => {
  beforeEach(giftsOfEveryKind)

  it('finds nothing wrong with them', async () => {
    expect(await findBreaches({ now })).toEqual([])
  })

  it.each([...brokenGifts, ...brokenGiftRefunds])('finds %s', async (_name, sql, expected) => {
    await ask(database.url, sql, { unguarded: true })
    expect((await breaches()).sort()).toEqual([...expected].sort())
  })
})

describe('once plans have begun, rested, failed and ended, the auditor', () => {
  beforeEach(plansOfEveryKind)

  it('finds nothing wrong with them', async () => {
    expect(await findBreaches({ now })).toEqual([])
  })

  it.each(brokenPlans)('finds %s', async (_name, sql, expected) => {
    await ask(database.url, sql, { unguarded: true })
    expect((await breaches()).sort()).toEqual([...expected].sort())
  })
})

it('every promise that the auditor knows is seen broken', () => {
  const gifts = [...brokenGifts, ...brokenGiftRefunds]
  // Those of stories are broken in the stories' own room.
  const stories = [...brokenPublished, ...brokenWithdrawn]
  const all = [
    ...broken,
    ...brokenRefunds,
    ...brokenDesigners,
    ...gifts,
    ...brokenPlans,
    ...stories,
  ]
  const seen = new Set(all.flatMap(([, , expected]) => expected))
  const known = checks.map(({ invariant, sentence }) => `${invariant} ${sentence}`)
  expect(known.filter((promise) => !seen.has(promise))).toEqual([])
})

describe('a breach', () => {
  it('names what it is about', async () => {
    const reference = (
      await ask<{ reference: string }>(database.url, `SELECT ${paidReference} AS reference`)
    )[0]
    await ask(database.url, `DELETE FROM receipt WHERE reference = ${paidReference}`, {
      unguarded: true,
    })
    expect(await findBreaches({ now })).toContainEqual({
      invariant: 'I8',
      sentence: 'What is paid does not have exactly one receipt of its amount',
      subject: `${reference?.reference}: 0 receipts`,
    })
  })

  it('is told of at most twenty times', async () => {
    await ask(
      database.url,
      `INSERT INTO ledger_line SELECT gen_random_uuid(), 1, '1580', 'SEK', 5 FROM generate_series(1, 50)`,
      { unguarded: true },
    )
    expect(await findBreaches({ now })).toHaveLength(20)
  })
})
