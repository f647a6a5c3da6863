import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import { sendOwedLetters } from '#app/domain/receipts/send-owed-letters.server.ts'
import { db } from '#app/platform/db.server.ts'
import { creditPapers, findGift, giveByCard, refund } from '#tests/stores/donations/given.ts'
import { balanceOf, bookedKinds } from './books.ts'
import { linesOf, payForTwo, start } from './paid-order.ts'
import { type Till, tell, times, useTill } from './till.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(() => till.close())

const day = 60 * 24

/** Rounds of the reconciler, a minute apart; nobody tells the shop anything. */
async function rounds(minutes: number) {
  for (let minute = 0; minute < minutes; minute += 1) {
    await till.passMinutes(1)
    await reconcile(till.now())
  }
}

/** Days on which the reconciler has little to do. */
async function pass(days: number) {
  await rounds(3)
  await till.passMinutes(days * day)
  await rounds(3)
}

/** A gift of 250 kr of which 100 kr went back twelve days ago, so that no look at what was made lately comes upon it. */
async function giveBackAPart() {
  const { gift } = await giveByCard(till)
  const part = { donationId: gift.id, amount: 10_000, shownLeft: 25_000 }
  const { formId } = await refund(till, part)
  await sendOwedLetters({ now: till.now(), limit: 10 })
  await pass(12)
  return { gift, refundId: formId }
}

const stateOf = async (id: string) => {
  const { state, attention } = await db().refund.findUniqueOrThrow({ where: { id } })
  return { state, attention }
}

/** The bank sends a refund back; answers its id at Stripe. */
async function sendBack(refundId: string): Promise<string> {
  const { stripeId } = await db().refund.findUniqueOrThrow({ where: { id: refundId } })
  await till.control({ refund: { id: stripeId, settle: 'failed' } })
  return stripeId ?? ''
}

/** Stripe answers nothing below a path. */
const silence = (path: string) =>
  till.control({ api: { mode: 'error', status: 503, path, times: 20 } })

const failed = { state: 'failed', attention: 'failed: expired_or_canceled_card' }
const through = { state: 'succeeded', attention: null }

describe('a refund that the bank sends back long after it was made, of which no webhook arrives', () => {
  it('is known within ten minutes, goes to staff and is booked once; the giver is not written to again', async () => {
    const { gift, refundId } = await giveBackAPart()
    await sendBack(refundId)
    await rounds(9)
    expect(await stateOf(refundId)).toEqual(failed)
    expect(await bookedKinds()).toEqual(expect.arrayContaining(['refund', 'refund-failure']))
    expect(await balanceOf('2420')).toBe(-10_000)
    await times(3, () => tell(till, 'refund.failed'))
    await rounds(3)
    const { credits, letters, entries } = await creditPapers()
    expect([credits.length, letters.length, entries.length]).toEqual([1, 1, 1])
    expect(await findGift(gift.id)).toMatchObject({ state: 'settled', refundedAmount: 10_000 })
  })

  it('is found for an order too', async () => {
    const { order } = await payForTwo(till)
    const { formId } = await start(till, order.id, { lines: linesOf(1), shown: 50_000 })
    await pass(20)
    expect(await stateOf(formId)).toEqual(through)
    await sendBack(formId)
    await rounds(3)
    expect(await stateOf(formId)).toEqual(failed)
  })

  it('is found while nobody looked for weeks, and when Stripe has forgotten what happened', async () => {
    const { refundId } = await giveBackAPart()
    await till.passMinutes(10 * day)
    await sendBack(refundId)
    await till.passMinutes(31 * day)
    expect((await till.stripe.events.list({ type: 'refund.failed' })).data).toEqual([])
    await rounds(1)
    expect(await stateOf(refundId)).toEqual(failed)
  })

  it.each(['events', 'refund'])(
    'is looked for again when Stripe did not answer of the %s',
    async (what) => {
      const { refundId } = await giveBackAPart()
      const id = await sendBack(refundId)
      const [before] = await db().stripeLook.findMany({ where: { list: 'refunds' } })
      await silence(what === 'events' ? '/v1/events' : `/v1/refunds/${id}`)
      await rounds(2)
      expect(await db().stripeLook.findMany({ where: { list: 'refunds' } })).toMatchObject([
        { through: before?.through },
      ])
      expect(await stateOf(refundId)).toEqual(through)
      await till.control({ reset: 'faults' })
      await rounds(3)
      expect(await stateOf(refundId)).toEqual(failed)
    },
  )

  it('is asked about once: what is written is not asked again each round', async () => {
    const { refundId } = await giveBackAPart()
    const id = await sendBack(refundId)
    await rounds(3)
    await silence(`/v1/refunds/${id}`)
    const [before] = await db().stripeLook.findMany({ where: { list: 'refunds' } })
    await rounds(3)
    const [after] = await db().stripeLook.findMany({ where: { list: 'refunds' } })
    expect(after?.through.getTime()).toBeGreaterThan(before?.through.getTime() ?? 0)
    await till.control({ reset: 'faults' })
  })
})
