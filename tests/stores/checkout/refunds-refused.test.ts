import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { payOwedRefunds } from '#app/domain/checkout/pay-owed-refunds.server.ts'
import { countAttention } from '#app/domain/payments/count-attention.server.ts'
import { listAttention } from '#app/domain/payments/list-attention.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { db } from '#app/platform/db.server.ts'
import { waitingTasks } from '#app/routes/staff/today/waiting-tasks.server.ts'
import { signedInAs } from '#tests/make/staff.ts'
import { balanceOf, bookedKinds } from './books.ts'
import { oweRefund } from './late-money.ts'
import { payForTwo, start } from './paid-order.ts'
import { countPapers, type Till, tell, times, useTill } from './till.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(() => till.close())

const refundsAtStripe = async () => (await till.state()).refunds
const findRefund = () => db().refund.findFirstOrThrow()
describe('a refund that Stripe refuses for good', () => {
  it.each(['balance_insufficient', 'charge_disputed', 'amount_too_large'])(
    'goes to staff, is asked for no more, and stays owed in the books: %s',
    async (code) => {
      const { id } = await oweRefund(till)
      await till.control({ refund: { refuseNext: 9, code } })
      await times(3, () => payOwedRefunds(till.now()))
      const ended = { state: 'failed', attention: `refused: ${code}`, stripeId: null }
      expect(await findRefund()).toMatchObject({ ...ended, succeededAt: null })
      expect(await countAttention()).toBe(1)
      const sentence = staffMessages('sv').settings.health.attention(1)
      expect(await waitingTasks(signedInAs('owner'), till.now())).toContainEqual({
        ...{ href: '/staff/settings/health', sentence },
      })
      expect(await listAttention(10)).toEqual([
        { subject: `refund/${id}`, attention: ended.attention },
      ])
      expect(await payOwedRefunds(till.now())).toBe(0)
      expect(await refundsAtStripe()).toEqual([])
      expect(await balanceOf('2420')).toBe(-54_900)
    },
  )

  it.each([429, 500, 503, 409])('is told from trouble that passes: %i', async (status) => {
    await oweRefund(till)
    await till.control({
      api: { mode: 'error', status, path: '/v1/refunds', method: 'POST', kept: false, times: 8 },
    })
    await payOwedRefunds(till.now())
    expect(await findRefund()).toMatchObject({ state: 'owed', attention: null })
    await till.control({ reset: 'faults' })
    await payOwedRefunds(till.now())
    expect(await findRefund()).toMatchObject({ state: 'succeeded' })
    expect((await refundsAtStripe()).length).toBe(1)
  })

  it('because Stripe knows of no such payment, or no longer of the refund, goes to staff as well', async () => {
    await oweRefund(till)
    await till.control({ refund: { pendingNext: 1 } })
    await payOwedRefunds(till.now())
    expect(await findRefund()).toMatchObject({ state: 'pending' })
    await till.control({ reset: 'all' })
    await payOwedRefunds(till.now())
    expect(await findRefund()).toMatchObject({
      state: 'failed',
      attention: 'refused: resource_missing',
    })
  })
})

describe('a charge that is given back already', () => {
  it('by hand at Stripe: the refund that was made is followed, and booked', async () => {
    const { id, payment } = await oweRefund(till)
    await till.control({ refund: { paymentIntent: payment.intentId } })
    await tell(till)
    await times(3, () => payOwedRefunds(till.now()))
    const [made, ...more] = await refundsAtStripe()
    expect(more).toEqual([])
    expect(await findRefund()).toMatchObject({
      id,
      state: 'succeeded',
      stripeId: made?.id,
      attention: null,
    })
    expect(await balanceOf('2420')).toBe(0)
    await tell(till)
    expect(await countPapers()).toMatchObject({ entries: 3, refunds: 1 })
  })

  it('by hand, still on its way: it is followed to its end', async () => {
    const { payment } = await oweRefund(till)
    await till.control({ refund: { pendingNext: 1 } })
    await till.control({ refund: { paymentIntent: payment.intentId } })
    await payOwedRefunds(till.now())
    expect(await findRefund()).toMatchObject({ state: 'pending' })
    const [made] = await refundsAtStripe()
    await till.control({ refund: { id: made?.id, settle: 'succeeded' } })
    await tell(till, 'refund.updated')
    expect(await findRefund()).toMatchObject({ state: 'succeeded', stripeId: made?.id })
  })

  it('in parts by hand goes to staff: no single refund is what we owe', async () => {
    const { payment } = await oweRefund(till)
    for (const amount of [50_000, 4_900]) {
      await till.control({ refund: { paymentIntent: payment.intentId, amount } })
    }
    await payOwedRefunds(till.now())
    const attention = 'refused: charge_already_refunded'
    expect(await findRefund()).toMatchObject({ state: 'failed', attention, stripeId: null })
    expect(await bookedKinds()).not.toContain('refund')
  })

  it('by our own call whose answer was lost: that one is found, not one by hand', async () => {
    const { id } = await oweRefund(till)
    await till.control({
      api: { mode: 'timeout_after', path: '/v1/refunds', seconds: 0, times: 4 },
    })
    await payOwedRefunds(till.now())
    await till.control({ reset: 'faults' })
    await db().refund.update({ where: { id }, data: { idempotencyKey: 'another/v1' } })
    await payOwedRefunds(till.now())
    expect(await findRefund()).toMatchObject({ state: 'succeeded' })
    expect((await refundsAtStripe()).length).toBe(1)
  })

  it('stands for one debt, not for two of the same amount', async () => {
    const { order, payment } = await payForTwo(till)
    const half = { adjustment: 102_450, shown: 102_450 }
    for (let at = 0; at < 2; at += 1) await start(till, order.id, half)
    await till.control({ refund: { paymentIntent: payment.intentId, amount: 102_450 } })
    await till.control({ refund: { paymentIntent: payment.intentId, amount: 102_450 } })
    await payOwedRefunds(till.now())
    const rows = await db().refund.findMany({ select: { state: true, stripeId: true } })
    expect(rows.map(({ state }) => state)).toEqual(['succeeded', 'succeeded'])
    expect(new Set(rows.map(({ stripeId }) => stripeId)).size).toBe(2)
  })
})
