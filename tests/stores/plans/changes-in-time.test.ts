import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import type { PlanChange } from '#app/domain/plans/changes/change.ts'
import { db } from '#app/platform/db.server.ts'
import { legalDate } from '#app/values/period.ts'
import { type Till, tell, useTill } from '#tests/stores/checkout/till.ts'
import { change, changeLetters, changes, chargedAt } from './change-side.ts'
import { begin, charged, lastPlan, nextMonth, passDays, planGifts } from './plan-side.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(() => till.close())

const away = () => till.control({ api: { mode: 'timeout_before', seconds: 0, times: 40 } })

/** The months of a plan at Stripe that are still to be charged. */
const uncharged = async (subscription: string) =>
  (await till.stripe.invoices.list({ subscription, limit: 100 })).data.filter(
    ({ status }) => status === 'draft' || status === 'open',
  )

describe('in the hour of a charge', () => {
  it.each<[string, PlanChange]>([
    ['pauses', { kind: 'pause', months: 2 }],
    ['stops', { kind: 'stop' }],
  ])(
    'whoever %s is not charged for the month that Stripe has just written',
    async (_how, wanted) => {
      const { plan, subscription } = await begin(till)
      await till.control({ plan: { subscription, draftNext: 1 } })
      await nextMonth(till)
      await tell(till)
      expect(await uncharged(subscription)).toHaveLength(1)
      const day = ((till.now().getUTCDate() + 9) % 28) + 1
      const near = { ok: false, refusal: 'charge_near' }
      expect(await change(till, plan.id, { kind: 'day', day })).toEqual(near)
      expect(await change(till, plan.id, wanted)).toMatchObject({ value: { state: 'made' } })
      expect(await uncharged(subscription)).toEqual([])
      await passDays(till, 2)
      await tell(till)
      expect([await charged(till), (await planGifts()).length]).toEqual([20_000, 1])
    },
  )
})

describe('a giver who changes her mind', () => {
  it('moves the day twice and is charged once, 15 days after the last charge or later', async () => {
    const { plan, subscription } = await begin(till)
    const days = [9, 17].map((later) => ((till.now().getUTCDate() + later) % 28) + 1)
    for (const day of days)
      expect(await change(till, plan.id, { kind: 'day', day })).toMatchObject({ ok: true })
    await nextMonth(till)
    await tell(till)
    const [first, second, ...more] = await chargedAt(till, subscription)
    expect([second?.getUTCDate(), more]).toEqual([days[1], []])
    expect(Number(second) - Number(first)).toBeGreaterThanOrEqual(15 * 86_400_000)
    expect((await planGifts()).map(({ amount }) => amount)).toEqual([20_000, 20_000])
  })

  it('changes the amount in the hour of a charge: that month is what she had agreed to, the next is the new one', async () => {
    const { plan, subscription } = await begin(till)
    await till.control({ plan: { subscription, draftNext: 1 } })
    await nextMonth(till)
    await tell(till)
    await change(till, plan.id, { kind: 'amount', amount: 35_000 })
    await till.passMinutes(90)
    await tell(till)
    await nextMonth(till)
    await tell(till)
    const amounts = (await planGifts()).map(({ amount }) => amount)
    expect(amounts.sort()).toEqual([20_000, 20_000, 35_000])
  })

  it('stops one of two plans, and the other goes on', async () => {
    const { plan } = await begin(till)
    const { subscription: stays } = await begin(till, { amount: 30_000 })
    expect(await change(till, plan.id, { kind: 'stop' })).toMatchObject({ ok: true })
    await passDays(till, 32)
    await tell(till)
    expect((await chargedAt(till, stays)).length).toBe(2)
    expect(await charged(till)).toBe(20_000 + 2 * 30_000)
  })
})

describe('a month that was paid late', () => {
  it('counts from the day on which it was paid when the day is moved', async () => {
    const { plan, subscription } = await begin(till)
    await till.control({ plan: { subscription, declineNext: 2 } })
    await nextMonth(till)
    await passDays(till, 9)
    await tell(till)
    const [, late] = await planGifts()
    const paidAt = late?.settledAt ?? till.now()
    expect(await lastPlan()).toMatchObject({ state: 'active' })
    const soon = new Date(till.now().getTime() + 9 * 86_400_000)
    const day = Math.min(soon.getUTCDate(), 28)
    expect(await change(till, plan.id, { kind: 'day', day })).toMatchObject({ ok: true })
    const next = (await lastPlan()).nextChargeAt
    expect(Number(next) - Number(paidAt)).toBeGreaterThanOrEqual(15 * 86_400_000)
  })
})

describe('a stop while Stripe is away', () => {
  it('is kept, and made as soon as it can be', async () => {
    const { plan } = await begin(till)
    await away()
    const stop = await change(till, plan.id, { kind: 'stop' })
    expect(stop).toMatchObject({ ok: true, value: { state: 'wanted' } })
    expect(await change(till, plan.id, { kind: 'stop' })).toMatchObject({ ok: true })
    expect(await changes()).toHaveLength(1)
    await till.control({ reset: 'faults' })
    await till.passMinutes(3)
    await reconcile(till.now())
    expect((await lastPlan()).state).toBe('ended')
    await passDays(till, 40)
    expect([await charged(till), (await changeLetters()).length]).toEqual([20_000, 1])
  })

  it('goes before another change that is under way', async () => {
    const { plan } = await begin(till)
    const updates = { path: '/v1/subscriptions', method: 'POST', seconds: 0, times: 40 }
    await till.control({ api: { mode: 'timeout_before', ...updates } })
    const amount = await change(till, plan.id, { kind: 'amount', amount: 50_000 })
    expect(amount).toMatchObject({ value: { state: 'wanted' } })
    await away()
    const stop = await change(till, plan.id, { kind: 'stop' })
    expect(stop).toMatchObject({ ok: true, value: { state: 'wanted' } })
    await till.control({ reset: 'faults' })
    await till.passMinutes(3)
    await reconcile(till.now())
    expect((await lastPlan()).state).toBe('ended')
    const made = (await changes()).map(({ kind, state, refusal }) => [kind, state, refusal])
    expect(made).toHaveLength(2)
    expect(made).toContainEqual(['amount', 'refused', 'stopped'])
    expect(made).toContainEqual(['stop', 'made', null])
    expect(await changeLetters()).toHaveLength(1)
  })

  it('is not hindered by a failure that Stripe keeps for a day', async () => {
    const { plan, subscription } = await begin(till)
    await till.control({ plan: { subscription, declineNext: 1 } })
    await nextMonth(till)
    await tell(till)
    const voids = { path: '/v1/invoices', method: 'POST', status: 500, times: 6 }
    await till.control({ api: { mode: 'error', ...voids } })
    await change(till, plan.id, { kind: 'stop' })
    await till.control({ reset: 'faults' })
    await till.passMinutes(3)
    await reconcile(till.now())
    expect((await lastPlan()).state).toBe('ended')
    await passDays(till, 20)
    expect(await charged(till)).toBe(20_000)
  })
})

describe('a month that is heard of days later', () => {
  it('came on the day on which it was paid: gift, receipt and books say so', async () => {
    await begin(till)
    await nextMonth(till)
    const day = legalDate(till.now())
    await passDays(till, 2)
    await tell(till)
    const [, gift] = await planGifts()
    const reference = `donation/${gift?.id}`
    expect(legalDate(gift?.settledAt ?? till.now())).toBe(day)
    const receipt = await db().receipt.findFirstOrThrow({ where: { reference } })
    expect(legalDate(new Date((receipt.content as { paidAt: string }).paidAt))).toBe(day)
    expect(receipt.issuedAt).toEqual(till.now())
    const entry = await db().ledgerEntry.findFirstOrThrow({ where: { reference } })
    expect(entry.date).toEqual(new Date(`${day}T00:00:00Z`))
  })
})
