import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  db,
  isRefused,
  type Statements,
  sqlTransaction,
  transaction,
} from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { times } from '#tests/stores/checkout/till.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase({ connections: 2 })
})
beforeEach(() => database.reset())
afterAll(() => database.close())

const note = (id: string, on: Statements = db()) =>
  on.$executeRaw`INSERT INTO stripe_event (id, type) VALUES (${id}, 'any')`

const noted = async () =>
  (await db().stripeEvent.findMany({ orderBy: { id: 'asc' } })).map((e) => e.id)

describe('a transaction', () => {
  it('keeps what was sent last, in order, and answers what its work answers', async () => {
    const answer = await sqlTransaction(async (tx) => {
      await note('first', tx)
      tx.last(note('second', tx))
      tx.last(tx.$executeRaw`UPDATE stripe_event SET type = 'seen' WHERE id = 'second'`)
      return 'done'
    })
    expect(answer).toBe('done')
    expect(await noted()).toEqual(['first', 'second'])
    expect(await db().stripeEvent.count({ where: { type: 'seen' } })).toBe(1)
  })

  it('is undone by a statement sent last that refuses, and says which word it gave', async () => {
    const undone = sqlTransaction(async (tx) => {
      await note('first', tx)
      tx.last(tx.$queryRaw`SELECT refuse_unless(false, 'not_so')`)
      tx.last(note('second', tx))
    })
    const refusal = await undone.catch((error: unknown) => error)
    expect(isRefused(refusal, 'not_so')).toBe(true)
    expect(isRefused(refusal, 'another')).toBe(false)
    expect(await noted()).toEqual([])
  })

  it('is undone when its work fails after something was sent last', async () => {
    const undone = sqlTransaction(async (tx) => {
      tx.last(tx.$queryRaw`SELECT refuse_unless(false, 'not_so')`)
      throw new Error('changed its mind')
    })
    await expect(undone).rejects.toThrow('changed its mind')
  })

  it('does not pass for done when its work went on after a failure', async () => {
    const undone = sqlTransaction(async (tx) => {
      await note('first', tx)
      await tx.$queryRaw`SELECT 1 / 0`.catch(() => undefined)
    })
    await expect(undone).rejects.toThrow('a transaction was undone')
    expect(await noted()).toEqual([])
  })

  it('is tried again when another wrote the same key at that moment', async () => {
    let tries = 0
    await sqlTransaction(async (tx) => {
      tries += 1
      if (tries === 1) await note('same')
      await note(tries === 1 ? 'same' : 'other', tx)
    })
    expect(tries).toBe(2)
    expect(await noted()).toEqual(['other', 'same'])
  })

  it('gives its connection back, whatever became of it', async () => {
    const failing = () =>
      sqlTransaction(async (tx) => {
        tx.last(tx.$queryRaw`SELECT refuse_unless(false, 'not_so')`)
      }).catch(() => undefined)
    await times(20, failing)
    await times(20, (index) => sqlTransaction((tx) => note(`after ${index}`, tx)))
    expect((await noted()).length).toBe(20)
  })
})

describe("a transaction with the ORM's models", () => {
  it('takes raw statements in with the others', async () => {
    const undone = transaction(async (tx) => {
      await note('raw', tx)
      await tx.stripeEvent.create({ data: { id: 'by model', type: 'any' } })
      expect(await tx.stripeEvent.count()).toBe(2)
      throw new Error('changed its mind')
    })
    await expect(undone).rejects.toThrow('changed its mind')
    expect(await noted()).toEqual([])
  })
})

describe('a statement', () => {
  it('answers instants, dates, large numbers and bytes as they are', async () => {
    const at = new Date('2026-03-29T01:30:00.123Z')
    const [row] = await db().$queryRaw<unknown[]>`
      SELECT ${at}::timestamptz AS at, '2026-10-25'::date AS day, 9007199254740993::int8 AS large,
        ${Buffer.from([0, 255])}::bytea AS bytes, ${['a"b', 'c,d']}::text[] AS words, ${null}::int AS none`
    expect(row).toEqual({
      ...{ at, day: new Date('2026-10-25T00:00:00Z'), large: 9007199254740993n },
      ...{ bytes: Buffer.from([0, 255]), words: ['a"b', 'c,d'], none: null },
    })
  })
})
