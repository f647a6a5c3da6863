import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import { lookUpSubscription } from '#app/domain/plans/look-up-subscription.server.ts'
import { standAsAtStripe } from '#app/domain/plans/stand-as-at-stripe.server.ts'
import { lockPlan } from '#app/domain/plans/store.server.ts'
import { db, sqlTransaction } from '#app/platform/db.server.ts'
import { type Till, tell, useTill } from '#tests/stores/checkout/till.ts'
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

describe('a plan', () => {
  it('is behind after a charge that failed, and recovers with the next', async () => {
    const { subscription } = await begin(till)
    await till.control({ plan: { subscription, declineNext: 1 } })
    await nextMonth(till)
    await tell(till)
    expect(await lastPlan()).toMatchObject({ state: 'past_due', endedAt: null })
    await expectMonths(1)
    await passDays(till, 4)
    await tell(till)
    expect(await lastPlan()).toMatchObject({ state: 'active' })
    await expectMonths(2)
  })

  it('is over after the last try, and stays so whatever is told late', async () => {
    const { subscription } = await begin(till)
    const before = await lookUpSubscription(subscription)
    await till.control({ plan: { subscription, declineNext: 9 } })
    await nextMonth(till)
    await passDays(till, 16)
    await tell(till)
    expect(await lastPlan()).toMatchObject({ state: 'ended', nextChargeAt: null })
    if (!before) throw new Error('Stripe said nothing')
    const late = { view: before, askedAt: till.now() }
    expect(await sqlTransaction((tx) => standAsAtStripe(late, tx))).toBeUndefined()
    await passDays(till, 31)
    await reconcile(till.now())
    await expectMonths(1)
    expect(await lastPlan()).toMatchObject({ state: 'ended' })
  })

  it('keeps the answer that was asked for last, whichever is written first', async () => {
    const { subscription } = await begin(till)
    const before = await lookUpSubscription(subscription)
    const askedBefore = till.now()
    await till.passMinutes(5)
    await till.stripe.subscriptions.update(subscription, { pause_collection: { behavior: 'void' } })
    await tell(till)
    expect(await lastPlan()).toMatchObject({ state: 'paused' })
    if (!before) throw new Error('Stripe said nothing')
    const late = { view: before, askedAt: askedBefore }
    expect(await sqlTransaction((tx) => standAsAtStripe(late, tx))).toBeUndefined()
    expect(await lastPlan()).toMatchObject({ state: 'paused' })
    await nextMonth(till)
    await tell(till)
    await expectMonths(1)
  })

  it('is asked about daily, so that a stop at Stripe whose webhook was lost is known', async () => {
    const { subscription } = await begin(till)
    await till.passMinutes(3)
    await reconcile(till.now())
    await till.stripe.subscriptions.cancel(subscription)
    await passDays(till, 2)
    await reconcile(till.now())
    expect(await lastPlan()).toMatchObject({ state: 'ended' })
    await expectMonths(1)
  })

  it('that is none of ours is noted and left', async () => {
    const { subscription } = await begin(till)
    const other = '0192f3c4-0000-7000-8000-000000000001'
    await db().$executeRaw`ALTER TABLE plan DISABLE TRIGGER plan_keeps_names`
    await db().$executeRaw`UPDATE plan SET subscription_id = 'sub_other'`
    await db().$executeRaw`ALTER TABLE plan ENABLE TRIGGER plan_keeps_names`
    await till.stripe.subscriptions.update(subscription, { metadata: { plan: other } })
    await nextMonth(till)
    await tell(till)
    expect(await planGifts()).toHaveLength(1)
  })
})

describe('whoever follows a plan', () => {
  it('holds it until her transaction ends: nobody else settles the same plan meanwhile', async () => {
    const { plan, subscription: subscriptionId } = await begin(till)
    const wanted = { planId: plan.id, subscriptionId }
    await sqlTransaction(async (tx) => {
      expect((await lockPlan(wanted, tx))?.id).toBe(plan.id)
      const other = db().$transaction(async (also) => {
        await also.$executeRaw`SET LOCAL lock_timeout = '200ms'`
        return lockPlan(wanted, also)
      })
      await expect(other).rejects.toThrow(/lock timeout/)
    })
    expect((await sqlTransaction((tx) => lockPlan(wanted, tx)))?.id).toBe(plan.id)
  })
})
