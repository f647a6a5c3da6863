import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hearStripe } from '#app/domain/checkout/hear-stripe.server.ts'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addMinutes } from '#app/values/period.ts'
import { makeFund } from '#tests/make/gift.ts'
import { eventsOf, type Till, tell, times, useTill } from '#tests/stores/checkout/till.ts'
import { refund } from '#tests/stores/donations/given.ts'
import { begin, charged, kept, lastPlan, nextMonth, passDays, planGifts } from './plan-side.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(() => till.close())

/** Gifts, payments, receipts and books have what Stripe charged, month by month. */
async function expectMonths(months: number): Promise<void> {
  const sum = await charged(till)
  expect(await kept()).toEqual({ months, sums: [sum, sum, sum, sum] })
}

describe('a month', () => {
  it('is one gift, told three times at once and again later', async () => {
    await begin(till)
    await nextMonth(till)
    const events = await eventsOf(till)
    await Promise.all(events.flatMap((event) => [1, 2, 3].map(() => hearStripe(event, till.now()))))
    await tell(till)
    expect(await lastPlan()).toMatchObject({ state: 'active' })
    await expectMonths(2)
  })

  it('is one gift, told by eight different tellings at once and by the reconciler', async () => {
    await begin(till)
    await nextMonth(till)
    const [paid] = await eventsOf(till, 'invoice.paid')
    if (!paid) throw new Error('no month was told of')
    const anew = (at: number) => ({ ...paid, id: `evt_anew_${at}` })
    await Promise.all([times(8, (at) => hearStripe(anew(at), till.now())), reconcile(till.now())])
    await expectMonths(2)
  })

  it('is one gift in whatever order it is told of', async () => {
    await begin(till)
    await nextMonth(till)
    for (const event of (await eventsOf(till)).toReversed()) {
      expect(await hearStripe(event, till.now())).toBe('heard')
    }
    expect(await lastPlan()).toMatchObject({ state: 'active' })
    await expectMonths(2)
  })

  it('is found by the list of invoices when every webhook is lost, once', async () => {
    const { plan } = await begin(till)
    await nextMonth(till)
    // As if somebody had asked about the plan a moment ago: only the list can tell.
    await db().plan.update({
      where: { id: plan.id },
      data: { checkedAt: addMinutes(till.now(), 5) },
    })
    await reconcile(till.now())
    await expectMonths(2)
    await till.passMinutes(11)
    await reconcile(till.now())
    await expectMonths(2)
  })

  it('is taken in although Stripe was away when it was told of', async () => {
    await begin(till)
    await nextMonth(till)
    const [paid] = await eventsOf(till, 'invoice.paid')
    if (!paid) throw new Error('no month was told of')
    await till.control({ api: { mode: 'error', status: 503, times: 3, path: '/v1/invoices' } })
    expect(await hearStripe(paid, till.now())).toBe('unknown')
    await till.control({ reset: 'faults' })
    expect(await hearStripe(paid, till.now())).toBe('heard')
    await expectMonths(2)
  })

  it('is for the fund that was named when it was charged', async () => {
    const { subscription } = await begin(till)
    const [first, other] = [await makeFund(), await makeFund('workshop')]
    await nextMonth(till)
    await till.stripe.subscriptions.update(subscription, { metadata: { fund: other.id } })
    await db().plan.updateMany({ data: { fundId: other.id } })
    await tell(till)
    await nextMonth(till)
    await tell(till)
    const funds = (await planGifts()).map(({ fundId }) => fundId)
    expect(funds).toEqual([first.id, first.id, other.id])
  })

  it('can be given back like any gift', async () => {
    await begin(till)
    const [gift] = await planGifts()
    const part = { donationId: gift?.id ?? '', amount: 5_000, shownLeft: 20_000 }
    expect((await refund(till, part)).answer).toMatchObject({ ok: true })
    expect((await planGifts())[0]).toMatchObject({ state: 'settled', refundedAmount: 5_000 })
  })

  it('of nothing is no gift: the day was moved', async () => {
    const { subscription } = await begin(till)
    const trial_end = Math.floor(addMinutes(till.now(), 40 * 24 * 60).getTime() / 1000)
    await till.stripe.subscriptions.update(subscription, { trial_end, proration_behavior: 'none' })
    await tell(till)
    expect(await lastPlan()).toMatchObject({
      state: 'active',
      nextChargeAt: new Date(trial_end * 1000),
    })
    await expectMonths(1)
    await passDays(till, 41)
    await tell(till)
    await expectMonths(2)
  })

  it('in another currency goes to staff, and nothing is booked', async () => {
    await begin(till)
    await db().$executeRaw`ALTER TABLE plan DISABLE TRIGGER plan_keeps_names`
    await db().plan.updateMany({ data: { currency: 'NOK' } })
    await db().$executeRaw`ALTER TABLE plan ENABLE TRIGGER plan_keeps_names`
    await nextMonth(till)
    await tell(till)
    expect(await lastPlan()).toMatchObject({ attention: 'currency_differs' })
    expect(await planGifts()).toHaveLength(1)
  })
})
