import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { recordPayment } from '#app/domain/designers/payments/record-payment.server.ts'
import { takePaymentBack } from '#app/domain/designers/payments/take-payment-back.server.ts'
import { findBreaches } from '#app/domain/ledger/invariants.server.ts'
import { readDesignerBalances } from '#app/domain/ledger/read-designer-balances.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { makeBasket } from '#tests/make/basket.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeDesigner } from '#tests/make/designer.ts'
import { makePaidOrder } from '#tests/make/order.ts'
import { makeProduct } from '#tests/make/product.ts'

let database: TestDatabase
let designerId: string
const by = { kind: 'staff', id: newId(), name: 'Frida' } as const

beforeAll(async () => {
  database = await useTestDatabase({ connections: 16 })
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.reset()
  designerId = (await makeDesigner()).id
  const { variantId } = await makeProduct({ designerId, designerPart: 10_000 })
  await makePaidOrder({ basket: await makeBasket([{ variantId, quantity: 1 }]) })
})

const pay = (amount: number, more: { formId?: string; sure?: boolean } = {}) =>
  recordPayment({
    ...{ formId: more.formId ?? newId(), designerId, sure: more.sure ?? false, by, now: now() },
    payment: { amount, currency: 'SEK', way: 'bank', day: '2026-11-20', noteNumber: 'A214' },
  })
const balance = async () => (await readDesignerBalances(designerId))[0]?.balance

describe('a payment to a designer', () => {
  it('is taken out of what she has earned, in the books of its day', async () => {
    expect(await pay(4_000)).toEqual({ ok: true, value: undefined })
    expect(await balance()).toBe(6_000)
    const entry = await db().ledgerEntry.findFirstOrThrow({
      where: { reference: { startsWith: 'designer-payment/' } },
      include: { lines: { orderBy: { position: 'asc' } } },
    })
    expect(entry.date.toISOString().slice(0, 10)).toBe('2026-11-20')
    expect(entry.lines.map(({ account, amount }) => [account, Number(amount)])).toEqual([
      [`2890/${designerId}`, 4_000],
      ['1930', -4_000],
    ])
    expect(await findBreaches({ now: now() })).toEqual([])
  })

  it('of one form is one payment, sent ten times at once', async () => {
    const formId = newId()
    const answers = await Promise.all(Array.from({ length: 10 }, () => pay(4_000, { formId })))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(await db().designerPayment.count()).toBe(1)
    expect(await db().historyLine.count({ where: { action: 'designers.paid' } })).toBe(1)
    expect(await balance()).toBe(6_000)
  })

  it('of more than is owed waits for somebody to say that it is an advance', async () => {
    expect(await pay(10_001)).toEqual({ ok: false, refusal: 'above_balance' })
    expect(await db().designerPayment.count()).toBe(0)
    expect(await pay(10_001, { sure: true })).toMatchObject({ ok: true })
    expect(await balance()).toBe(-1)
  })

  it('of all that is owed is recorded once, whoever else records it at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => pay(10_000)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await balance()).toBe(0)
    expect(await findBreaches({ now: now() })).toEqual([])
  })

  it('that was a mistake is set against itself, once, and both lines stay', async () => {
    const formId = newId()
    await pay(4_000, { formId })
    const back = () => takePaymentBack({ id: formId, designerId, by, now: now() })
    const answers = await Promise.all([back(), back(), back()])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await balance()).toBe(10_000)
    expect((await readDesignerBalances(designerId))[0]?.paid).toBe(0)
    expect(await back()).toEqual({ ok: false, refusal: 'done_already' })
    const other = await makeDesigner()
    const wish = { id: formId, designerId: other.id, by, now: now() }
    expect(await takePaymentBack(wish)).toEqual({ ok: false, refusal: 'gone' })
    expect(await findBreaches({ now: now() })).toEqual([])
  })
})

it.each([
  'UPDATE designer_payment SET amount = 1',
  'DELETE FROM designer_payment',
  'TRUNCATE designer_payment CASCADE',
  `UPDATE designer_payment SET note_number = 'Anna'`,
])('what was recorded is never changed: %s', async (sql) => {
  await pay(4_000)
  await expect(ask(database.url, sql)).rejects.toThrow()
  expect(await db().designerPayment.count()).toBe(1)
})
