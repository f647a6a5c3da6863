import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PlanChange } from '#app/domain/plans/changes/change.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { legalDate } from '#app/values/period.ts'
import { type Till, tell, useTill } from '#tests/stores/checkout/till.ts'
import { change, changes } from './change-side.ts'
import { begin, lastPlan, nextMonth } from './plan-side.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(() => till.close())

describe('a change is not made', () => {
  const refusal = async (planId: string, wanted: PlanChange) => {
    const before = [await changes(), await lastPlan()]
    const answer = await change(till, planId, wanted)
    const { seenAt: _, ...plan } = await lastPlan()
    const { seenAt: __, ...was } = before[1] as typeof plan & { seenAt: Date }
    expect([await changes(), plan]).toEqual([before[0], was])
    return answer.ok ? 'made' : answer.refusal
  }

  it('where it is so already, the fund takes nothing, or the day cannot be moved now', async () => {
    const { plan, subscription } = await begin(till)
    const day = Number(legalDate(plan.nextChargeAt ?? till.now()).slice(8))
    const today = Math.min(day, 28)
    expect(await refusal(plan.id, { kind: 'amount', amount: 20_000 })).toBe('already_so')
    expect(await refusal(plan.id, { kind: 'fund', fund: 'safe-nights' })).toBe('already_so')
    expect(await refusal(plan.id, { kind: 'fund', fund: 'none' })).toBe('fund_unknown')
    expect(await refusal(plan.id, { kind: 'resume' })).toBe('already_so')
    if (today === day) expect(await refusal(plan.id, { kind: 'day', day })).toBe('already_so')
    const due = Number((await lastPlan()).nextChargeAt) - Number(till.now())
    await till.passMinutes(Math.floor(due / 60_000) - 30)
    const other = (day % 28) + 1
    expect(await refusal(plan.id, { kind: 'day', day: other })).toBe('charge_near')
    await till.control({ plan: { subscription, declineNext: 1 } })
    await nextMonth(till)
    await tell(till)
    expect(await refusal(plan.id, { kind: 'day', day: other })).toBe('not_while_behind')
    await change(till, plan.id, { kind: 'pause', months: 1 })
    expect(await refusal(plan.id, { kind: 'day', day: other })).toBe('not_while_paused')
    expect(await changes()).toHaveLength(1)
  })

  it('when Stripe has ended the plan and no webhook has told of it', async () => {
    const { plan, subscription } = await begin(till)
    await till.stripe.subscriptions.cancel(subscription)
    const answer = await change(till, plan.id, { kind: 'amount', amount: 30_000 })
    expect(answer).toEqual({ ok: false, refusal: 'plan_ended' })
    expect([(await lastPlan()).state, (await changes()).length]).toEqual(['ended', 0])
  })

  it('while Stripe is away, and nothing is written, unless it is a stop', async () => {
    const { plan } = await begin(till)
    await till.control({ api: { mode: 'timeout_before', seconds: 0, times: 20 } })
    expect(await refusal(plan.id, { kind: 'pause', months: 1 })).toBe('payment_unreachable')
    expect(await refusal(plan.id, { kind: 'amount', amount: 30_000 })).toBe('payment_unreachable')
    await till.control({ reset: 'faults' })
  })

  it('by the form of another change, or of another plan', async () => {
    const { plan } = await begin(till)
    const id = newId()
    await change(till, plan.id, { kind: 'amount', amount: 30_000, id })
    const stale = { ok: false, refusal: 'form_stale' }
    expect(await change(till, plan.id, { kind: 'amount', amount: 40_000, id })).toEqual(stale)
    const { plan: other } = await begin(till, { email: 'berit@prov.example' })
    expect(await change(till, other.id, { kind: 'amount', amount: 30_000, id })).toEqual(stale)
    expect(
      await db().plan.findMany({ select: { amount: true }, orderBy: { number: 'asc' } }),
    ).toEqual([{ amount: 30_000 }, { amount: 20_000 }])
  })
})
