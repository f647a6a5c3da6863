import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendOrder } from '#app/domain/orders/send-order.server.ts'
import { undoSending } from '#app/domain/orders/undo-sending.server.ts'
import { sendOwedLetters } from '#app/domain/receipts/send-owed-letters.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addMinutes } from '#app/values/period.ts'
import {
  anna,
  cancel,
  findOrder,
  linesOf,
  payForTwo,
  refund,
  start,
} from '#tests/stores/checkout/paid-order.ts'
import { type Till, times, useTill } from '#tests/stores/checkout/till.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(() => till.close())

const send = (orderId: string, carrier: 'postnord' | 'none' = 'postnord') =>
  sendOrder({
    ...{ orderId, by: anna, now: till.now() },
    ...(carrier === 'none'
      ? { carrier: undefined, trackingNumber: '' }
      : { carrier, trackingNumber: 'RR473124829GB' }),
  })
const undo = (orderId: string) => undoSending({ orderId, by: anna, now: till.now() })
const letters = () => db().letter.findMany({ where: { kind: 'order-sent' } })

describe('an order that is sent', () => {
  it('says so and owes its letter in five minutes, with one line of history', async () => {
    const { order } = await payForTwo(till)
    expect(await send(order.id)).toMatchObject({ ok: true })
    expect(await findOrder(order.id)).toMatchObject({
      ...{ sentAt: till.now(), carrier: 'postnord', trackingNumber: 'RR473124829GB' },
    })
    expect(await letters()).toMatchObject([{ state: 'owed', dueAt: addMinutes(till.now(), 5) }])
    expect(await db().historyLine.findMany()).toMatchObject([
      { action: 'orders.sent', object: `order/${order.id}` },
    ])
  })

  it('by eight at once is sent once, with one letter', async () => {
    const { order } = await payForTwo(till)
    const answers = await times(8, () => send(order.id))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await letters()).toHaveLength(1)
    await till.passMinutes(6)
    await sendOwedLetters({ now: till.now(), limit: 50 })
    expect(await letters()).toMatchObject([{ state: 'sent' }])
  })

  it('can be undone until the letter goes, and sent again with one letter in the end', async () => {
    const { order } = await payForTwo(till)
    await send(order.id)
    await sendOwedLetters({ now: till.now(), limit: 50 })
    expect(await undo(order.id)).toMatchObject({ ok: true })
    expect(await findOrder(order.id)).toMatchObject({ sentAt: null, carrier: null })
    expect(await letters()).toEqual([])
    expect(await undo(order.id)).toMatchObject({ refusal: 'not_sent' })
    await send(order.id, 'none')
    await till.passMinutes(6)
    await sendOwedLetters({ now: till.now(), limit: 50 })
    expect(await undo(order.id)).toMatchObject({ refusal: 'letter_has_gone' })
    expect(await findOrder(order.id)).toMatchObject({ sentAt: expect.any(Date), carrier: null })
    expect(await letters()).toMatchObject([{ state: 'sent' }])
  })

  it('undone at the moment its letter goes: one of the two, never both', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { order } = await payForTwo(till)
      await send(order.id)
      await till.passMinutes(5)
      const [undone] = await Promise.all([
        undo(order.id),
        sendOwedLetters({ now: till.now(), limit: 50 }),
      ])
      const letter = await db().letter.findUnique({ where: { key: `order-sent/${order.id}` } })
      expect(letter === null).toBe(undone.ok)
      expect((await findOrder(order.id)).sentAt === null).toBe(undone.ok)
    }
  })

  it.each([
    ['cancelled', (id: string) => cancel(till, id), 'not_to_pack'],
    [
      'wholly given back but for the delivery',
      (id: string) => start(till, id, { lines: linesOf(2, 2), shown: 200_000 }),
      'nothing_in_it',
    ],
  ])('cannot be one that was %s', async (_what, before, refusal) => {
    const { order } = await payForTwo(till)
    await before(order.id)
    expect(await send(order.id)).toMatchObject({ refusal })
    expect(await letters()).toEqual([])
  })

  it('cannot be cancelled any more, but given back', async () => {
    const { order } = await payForTwo(till)
    await send(order.id)
    expect(await cancel(till, order.id)).toMatchObject({ refusal: 'not_to_pack' })
    await refund(till, order.id, { lines: linesOf(2, 2), delivery: 4_900, shown: 204_900 })
    expect(await findOrder(order.id)).toMatchObject({ state: 'refunded', sentAt: till.now() })
  })

  it('and cancelled at the same moment is one of the two', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { order } = await payForTwo(till)
      const [sent, cancelled] = await Promise.all([send(order.id), cancel(till, order.id)])
      expect([sent.ok, cancelled.ok].filter(Boolean)).toHaveLength(1)
    }
  })
})
