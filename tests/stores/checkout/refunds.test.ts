import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { payOwedRefunds } from '#app/domain/checkout/pay-owed-refunds.server.ts'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import { db } from '#app/platform/db.server.ts'
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

describe('a refund that is owed', () => {
  it('is paid once, asked for ten times at once, and booked', async () => {
    await oweRefund(till)
    await times(10, () => payOwedRefunds(till.now()))
    expect(await refundsAtStripe()).toMatchObject([{ amount: 54_900, status: 'succeeded' }])
    expect(await findRefund()).toMatchObject({ state: 'succeeded', succeededAt: till.now() })
    expect(await countPapers()).toMatchObject({ entries: 3, refunds: 1 })
    expect(await payOwedRefunds(till.now())).toBe(0)
    await tell(till)
    expect(await countPapers()).toMatchObject({ entries: 3, refunds: 1 })
  })

  it('of a part is paid once as well: the key holds it, not the rest that could be given back', async () => {
    const { order } = await payForTwo(till)
    await start(till, order.id, { adjustment: 1_000, shown: 1_000 })
    await times(10, () => payOwedRefunds(till.now()))
    expect(await refundsAtStripe()).toMatchObject([{ amount: 1_000 }])
  })

  it('is booked once when Stripe tells before our own answer has come', async () => {
    await oweRefund(till)
    await till.control({
      api: { mode: 'timeout_after', path: '/v1/refunds', seconds: 0, times: 4 },
    })
    expect(await payOwedRefunds(till.now())).toBe(0)
    await till.control({ reset: 'faults' })
    await tell(till, 'refund.created')
    expect(await findRefund()).toMatchObject({ state: 'succeeded' })
    await payOwedRefunds(till.now())
    expect(await refundsAtStripe()).toMatchObject([{ amount: 54_900 }])
    expect(await countPapers()).toMatchObject({ entries: 3 })
  })

  it('stays pending until the bank has it, and follows Stripe', async () => {
    await oweRefund(till)
    await till.control({ refund: { pendingNext: 1 } })
    await payOwedRefunds(till.now())
    expect(await findRefund()).toMatchObject({ state: 'pending', succeededAt: null })
    const [made] = await refundsAtStripe()
    await till.control({ refund: { id: made?.id, settle: 'succeeded' } })
    await times(3, () => payOwedRefunds(till.now()))
    expect(await findRefund()).toMatchObject({ state: 'succeeded', stripeId: made?.id })
    expect(await countPapers()).toMatchObject({ entries: 3 })
  })

  it('is paid after Stripe failed and kept its failure under the key', async () => {
    await oweRefund(till)
    await till.control({ api: { mode: 'error', status: 500, path: '/v1/refunds', times: 1 } })
    expect(await payOwedRefunds(till.now())).toBe(0)
    expect(await findRefund()).toMatchObject({ state: 'owed' })
    await payOwedRefunds(till.now())
    expect(await findRefund()).toMatchObject({ state: 'succeeded' })
    expect((await refundsAtStripe()).length).toBe(1)
  })

  it('is paid once when Stripe did it and answered what nobody can read', async () => {
    await oweRefund(till)
    await till.control({ api: { mode: 'garbage', path: '/v1/refunds', method: 'POST', times: 4 } })
    await payOwedRefunds(till.now())
    await till.control({ reset: 'faults' })
    await times(4, () => payOwedRefunds(till.now()))
    expect(await findRefund()).toMatchObject({ state: 'succeeded' })
    expect((await refundsAtStripe()).length).toBe(1)
  })

  it.each([30, 26 * 60])(
    'is paid once when it is first asked for %i minutes late',
    async (minutes) => {
      await oweRefund(till)
      await till.passMinutes(minutes)
      await db().letter.updateMany({ data: { dueAt: till.now() } })
      await times(3, () => payOwedRefunds(till.now()))
      expect(await findRefund()).toMatchObject({ state: 'succeeded' })
      expect((await refundsAtStripe()).length).toBe(1)
    },
  )

  it('is found, not paid again, when the answer was lost and the key is forgotten', async () => {
    await oweRefund(till)
    await till.control({
      api: { mode: 'timeout_after', path: '/v1/refunds', seconds: 0, times: 4 },
    })
    await payOwedRefunds(till.now())
    await till.control({ reset: 'faults' })
    await till.passMinutes(25 * 60)
    await db().letter.updateMany({ data: { dueAt: till.now() } })
    expect((await reconcile(till.now())).refunds).toBe(1)
    expect(await findRefund()).toMatchObject({ state: 'succeeded' })
    expect((await refundsAtStripe()).length).toBe(1)
  })
})
