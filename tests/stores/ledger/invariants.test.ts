import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { applySession } from '#app/domain/checkout/apply-session.server.ts'
import { findBreaches } from '#app/domain/ledger/invariants.server.ts'
import { db } from '#app/platform/db.server.ts'
import { makeBasket } from '#tests/make/basket.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeSettledGift } from '#tests/make/gift.ts'
import { makeOrder, makePaidOrder } from '#tests/make/order.ts'
import { makeProduct } from '#tests/make/product.ts'
import { sessionOf } from '#tests/make/session.ts'

let database: TestDatabase
const now = new Date('2026-11-22T10:00:00Z')

beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.reset()
  await aLittleOfEverything()
})

/** A paid order, one that waits, one that was left, one paid too late, and a gift. */
async function aLittleOfEverything(): Promise<void> {
  await makePaidOrder({ now, basket: await basketOfTwo() })
  await makeOrder({ now })
  const left = await makeOrder({ now })
  await applySession(sessionOf(left.payment, 'expired'), { now })
  await payTooLate()
  await makeSettledGift({ now })
}

async function basketOfTwo() {
  const { variantIds } = await makeProduct({ stock: [5, 5] })
  return makeBasket(variantIds.map((variantId) => ({ variantId, quantity: 2 })))
}

/** The last unit goes to somebody else after the hold has ended, and then the money comes. */
async function payTooLate(): Promise<void> {
  const { variantId } = await makeProduct({ stock: 1 })
  const line = { variantId, quantity: 1 }
  const late = await makeOrder({ now, basket: await makeBasket([line]) })
  await applySession(sessionOf(late.payment, 'expired'), { now })
  await makePaidOrder({ now, basket: await makeBasket([line]) })
  await applySession(sessionOf(late.payment, 'paid'), { now })
}

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

const paid = `(SELECT id FROM "order" WHERE state = 'paid' ORDER BY number LIMIT 1)`
const paidReference = `(SELECT 'order/' || id FROM "order" WHERE state = 'paid' ORDER BY number LIMIT 1)`
const unmet = `(SELECT id FROM "order" WHERE ending = 'sold_out')`
const anyStock = '(SELECT variant_id FROM stock WHERE reserved = 0 ORDER BY variant_id LIMIT 1)'

const once = (table: string, constraint: string) =>
  `ALTER TABLE "${table}" DROP CONSTRAINT IF EXISTS ${constraint};`
const onceIndex = (index: string) => `DROP INDEX IF EXISTS ${index};`

/** Each way to break the books, with exactly what the auditor must say to it. */
const broken: [string, string, string[]][] = [
  [
    'an entry whose line was changed',
    `UPDATE ledger_line SET amount = amount + 1 WHERE position = 1
       AND entry_id = (SELECT id FROM ledger_entry WHERE reference = ${paidReference})`,
    [
      'I1 A book entry does not sum to zero',
      'I9 A book entry says another amount than what it stands for',
    ],
  ],
  [
    'an entry that balances across currencies only',
    `UPDATE ledger_line SET currency = 'EUR' WHERE position = 1
       AND entry_id = (SELECT id FROM ledger_entry WHERE reference = ${paidReference})`,
    [
      'I1 A book entry does not sum to zero',
      'I1 A book entry does not sum to zero',
      'I9 A book entry says another amount than what it stands for',
    ],
  ],
  [
    'an entry without lines',
    `DELETE FROM ledger_line WHERE entry_id = (SELECT id FROM ledger_entry WHERE reference = ${paidReference})`,
    ['I1 A book entry does not sum to zero'],
  ],
  [
    'a line whose entry is gone',
    `INSERT INTO ledger_line VALUES (gen_random_uuid(), 1, '1580', 'SEK', 5)`,
    ['I1 A line of the books belongs to no entry'],
  ],
  [
    'stock set aside beyond what there is',
    `${once('stock', 'stock_not_negative')} UPDATE stock SET reserved = on_hand + 1 WHERE variant_id = ${anyStock}`,
    [
      'I2 More is set aside than lies on hand, or less than nothing',
      'I4 What is set aside is not what the active holds sum to',
    ],
  ],
  [
    'a piece that lies on hand and never came',
    `UPDATE stock SET on_hand = on_hand + 1 WHERE variant_id = ${anyStock}`,
    ['I3 What lies on hand is not what came and went'],
  ],
  [
    'a sale that adds to the stock',
    `UPDATE stock SET on_hand = on_hand + 1 WHERE variant_id = ${anyStock};
     INSERT INTO stock_movement VALUES (gen_random_uuid(), ${anyStock}, 1, 'sold', 'odd')`,
    [
      'I3 A movement of stock goes the wrong way',
      'I11 What left the stock for an order is not what the order bought',
    ],
  ],
  [
    'a hold that sets nothing aside',
    `DELETE FROM stock_hold WHERE state = 'active'`,
    ['I4 What is set aside is not what the active holds sum to'],
  ],
  [
    'a hold of an order that has ended',
    `UPDATE stock_hold SET state = 'active' WHERE order_id = ${unmet};
     UPDATE stock SET on_hand = on_hand + 1, reserved = reserved + 1
       WHERE variant_id = (SELECT variant_id FROM stock_hold WHERE order_id = ${unmet});
     INSERT INTO stock_movement SELECT gen_random_uuid(), variant_id, 1, 'received', 'odd'
       FROM stock_hold WHERE order_id = ${unmet}`,
    ['I4 Stock is held for an order that does not await payment'],
  ],
  [
    'a sale taken from the stock twice',
    `UPDATE stock SET on_hand = on_hand - 1 WHERE variant_id = (SELECT min(variant_id::text)::uuid FROM order_line WHERE order_id = ${paid});
     UPDATE stock_movement SET quantity = quantity - 1 WHERE cause = 'sold'
       AND variant_id = (SELECT min(variant_id::text)::uuid FROM order_line WHERE order_id = ${paid})`,
    ['I11 What left the stock for an order is not what the order bought'],
  ],
  [
    'a paid order that nobody paid',
    `UPDATE payment SET state = 'expired' WHERE reference = ${paidReference}`,
    ['I5 What is paid does not have exactly one payment of its amount'],
  ],
  [
    'a payment of another amount than the order',
    `UPDATE payment SET amount = amount - 1 WHERE reference = ${paidReference}`,
    ['I5 What is paid does not have exactly one payment of its amount'],
  ],
  [
    'a payment in another currency than the gift',
    `UPDATE payment SET currency = 'NOK' WHERE reference LIKE 'donation/%'`,
    ['I5 What is paid does not have exactly one payment of its amount'],
  ],
  [
    'an order paid twice',
    `${onceIndex('payment_succeeded_once')}
     INSERT INTO payment SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
       'idempotency_key', 'again', 'session_id', null, 'intent_id', null))).*
     FROM payment p WHERE reference = ${paidReference}`,
    ['I5 What is paid does not have exactly one payment of its amount'],
  ],
  [
    'money for an order that still waits',
    `UPDATE payment SET state = 'succeeded'
       WHERE reference = (SELECT 'order/' || id FROM "order" WHERE state = 'awaiting_payment')`,
    ['I5 Money came for something that is not paid'],
  ],
  [
    'money for a piece that was gone, kept',
    'DELETE FROM refund',
    ['I5 Money came for pieces that were gone, and is not owed back'],
  ],
  [
    'a refund of more than came',
    `UPDATE refund SET amount = amount + 1`,
    [
      'I5 Money came for pieces that were gone, and is not owed back',
      'I6 More is refunded than was captured',
    ],
  ],
  [
    'a refund in another currency',
    `UPDATE refund SET currency = 'EUR'`,
    ['I6 A refund is of money that never came, or in another currency'],
  ],
  [
    'a receipt that was lost',
    `DELETE FROM receipt WHERE series = 'S' AND number = 1`,
    [
      'I8 What is paid does not have exactly one receipt of its amount',
      'I8 The numbers of a series of receipts have a gap or a double',
    ],
  ],
  [
    'a receipt for an order that was not paid',
    `UPDATE receipt SET reference = 'order/' || ${unmet} WHERE reference = ${paidReference}`,
    [
      'I8 What is paid does not have exactly one receipt of its amount',
      'I8 A receipt is for something that is not paid',
    ],
  ],
  [
    'a receipt of another amount',
    `UPDATE receipt SET amount = amount + 1 WHERE reference = ${paidReference}`,
    ['I8 What is paid does not have exactly one receipt of its amount'],
  ],
  [
    'a number given out and never used',
    `UPDATE receipt_series SET last = last + 1 WHERE series = 'G'`,
    ['I8 The numbers of a series of receipts have a gap or a double'],
  ],
  [
    'two receipts with one number',
    `${onceIndex('receipt_series_number_key')} UPDATE receipt SET number = 2 WHERE series = 'S'`,
    ['I8 The numbers of a series of receipts have a gap or a double'],
  ],
  [
    'a gift that is not in the books',
    `DELETE FROM ledger_line WHERE entry_id = (SELECT id FROM ledger_entry WHERE reference LIKE 'donation/%');
     DELETE FROM ledger_entry WHERE reference LIKE 'donation/%'`,
    ['I9 Money that came or went is missing from the books'],
  ],
  [
    'an entry for an order that still waits',
    `UPDATE ledger_entry SET reference = (SELECT 'order/' || id FROM "order" WHERE state = 'awaiting_payment')
       WHERE reference LIKE 'donation/%'`,
    [
      'I9 Money that came or went is missing from the books',
      'I9 A book entry has nothing that it stands for',
    ],
  ],
  [
    'a refund that went through without an entry',
    `UPDATE refund SET state = 'succeeded'`,
    ['I9 Money that came or went is missing from the books'],
  ],
  [
    'an order booked twice',
    `${onceIndex('ledger_entry_reference_key')}
     WITH again AS (INSERT INTO ledger_entry SELECT gen_random_uuid(), reference, date, at FROM ledger_entry
       WHERE reference = ${paidReference} RETURNING id, reference)
     INSERT INTO ledger_line SELECT again.id, l.position, l.account, l.currency, l.amount
       FROM again JOIN ledger_entry e USING (reference) JOIN ledger_line l ON l.entry_id = e.id`,
    ['I11 Something is booked twice'],
  ],
  [
    'a letter that was never written down',
    `DELETE FROM letter WHERE kind = 'order-unmet'`,
    ['I10 A letter that is owed was never written down'],
  ],
  [
    'a letter that nobody has tried to send',
    `UPDATE letter SET due_at = due_at - interval '16 minutes' WHERE kind = 'gift-receipt'`,
    ['I10 A letter is neither sent nor due within a quarter of an hour'],
  ],
  [
    'a letter put off for too long',
    `UPDATE letter SET due_at = due_at + interval '16 minutes' WHERE kind = 'gift-receipt'`,
    ['I10 A letter is neither sent nor due within a quarter of an hour'],
  ],
  [
    'a letter stuck on its way',
    `UPDATE letter SET state = 'sending', lease_until = due_at - interval '16 minutes' WHERE kind = 'gift-receipt'`,
    ['I10 A letter has been on its way for too long, or failed and nobody was told'],
  ],
  [
    'a letter that failed in silence',
    `UPDATE letter SET state = 'failed' WHERE kind = 'gift-receipt'`,
    ['I10 A letter has been on its way for too long, or failed and nobody was told'],
  ],
  [
    'an event heard twice',
    `${once('stripe_event', 'stripe_event_pkey')} INSERT INTO stripe_event (id, type) VALUES ('evt_1', 'x'), ('evt_1', 'x')`,
    ['I11 A Stripe event was heard twice'],
  ],
  [
    'an order that is not the sum of its lines',
    `DELETE FROM order_line WHERE position = 1 AND order_id = ${paid}`,
    [
      'I11 What left the stock for an order is not what the order bought',
      'sums An order is not the sum of its lines and its delivery',
    ],
  ],
  [
    'a line that is not its price times its number',
    `${once('order_line', 'order_line_adds_up')} UPDATE order_line SET unit_amount = unit_amount - 1 WHERE order_id = ${paid} AND position = 0`,
    ['sums An order is not the sum of its lines and its delivery'],
  ],
]

describe('the auditor finds', () => {
  it.each(broken)('%s', async (_name, sql, expected) => {
    await ask(database.url, sql, { unguarded: true })
    expect((await breaches()).sort()).toEqual([...expected].sort())
  })
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
