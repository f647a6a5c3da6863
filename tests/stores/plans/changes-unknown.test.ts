import type Stripe from 'stripe'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { type Till, tell, times, useTill } from '#tests/stores/checkout/till.ts'
import { change, changeLetters, changes } from './change-side.ts'
import { begin, charged, lastPlan, nextMonth } from './plan-side.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(() => till.close())

const states = async () => (await changes()).map(({ state }) => state)
const updates = { path: '/v1/subscriptions', method: 'POST', seconds: 0 }

describe('a change whose answer was lost', () => {
  it.each([
    ['a webhook tells of it', () => tell(till)],
    ['the reconciler looks', () => till.passMinutes(3).then(() => reconcile(till.now()))],
    ['the form is sent again', undefined],
  ])('is made once, and confirmed once, when %s', async (_how, later) => {
    const { plan, subscription } = await begin(till)
    const wanted = { kind: 'amount', amount: 50_000, id: newId() } as const
    await till.control({ api: { mode: 'timeout_before', times: 6, ...updates } })
    expect(await change(till, plan.id, wanted)).toMatchObject({ value: { state: 'wanted' } })
    await till.control({ reset: 'faults' })
    // The very call arrives after all: only Stripe knows.
    const [row] = await changes()
    const { request, idempotencyKey } = row ?? {}
    await till.stripe.subscriptions.update(
      subscription,
      request as Stripe.SubscriptionUpdateParams,
      { idempotencyKey: idempotencyKey ?? '' },
    )
    await (later ? later() : change(till, plan.id, wanted))
    expect(await states()).toEqual(['made'])
    expect([(await lastPlan()).amount, (await changeLetters()).length]).toEqual([50_000, 1])
  })
})

describe('a change that did not reach Stripe', () => {
  it.each([
    ['cut off before it arrived', { mode: 'timeout_before', times: 6 }],
    ['answered by a failure that Stripe keeps for a day', { mode: 'error', status: 500, times: 6 }],
  ])('stays wanted when it was %s, and is made by the reconciler', async (_what, fault) => {
    const { plan } = await begin(till)
    await till.control({ api: { ...fault, ...updates } })
    const answer = await change(till, plan.id, { kind: 'pause', months: 2 })
    expect(answer).toMatchObject({ ok: true, value: { state: 'wanted' } })
    expect([(await lastPlan()).state, (await changeLetters()).length]).toEqual(['active', 0])
    await till.control({ reset: 'faults' })
    await till.passMinutes(3)
    await reconcile(till.now())
    expect(await states()).toEqual(['made'])
    expect([(await lastPlan()).state, (await changeLetters()).length]).toEqual(['paused', 1])
    await nextMonth(till)
    await tell(till)
    expect(await charged(till)).toBe(20_000)
  })

  it('is closed when the plan ended meanwhile, and no letter says that it was made', async () => {
    const { plan, subscription } = await begin(till)
    await till.control({ api: { mode: 'timeout_before', times: 6, ...updates } })
    await change(till, plan.id, { kind: 'amount', amount: 50_000 })
    await till.control({ reset: 'faults' })
    await till.stripe.subscriptions.cancel(subscription)
    await tell(till)
    expect(await changes()).toMatchObject([{ state: 'refused', refusal: 'plan_ended' }])
    expect(await changeLetters()).toEqual([])
  })
})

describe('changes at once', () => {
  it('of one form are one', async () => {
    const { plan } = await begin(till)
    const wanted = { kind: 'amount', amount: 50_000, id: newId() } as const
    const answers = await times(6, () => change(till, plan.id, wanted))
    expect(answers.every((answer) => answer.ok)).toBe(true)
    await till.passMinutes(3)
    await reconcile(till.now())
    expect([await states(), (await changeLetters()).length]).toEqual([['made'], 1])
  })

  it('of two tabs are made one after the other, or the second is told to wait; none is lost', async () => {
    for (let round = 0; round < 4; round += 1) {
      await till.open()
      const { plan, subscription } = await begin(till)
      const [amount, pause] = await Promise.all([
        change(till, plan.id, { kind: 'amount', amount: 50_000 }),
        change(till, plan.id, { kind: 'pause', months: 1 }),
      ])
      await till.passMinutes(3)
      await reconcile(till.now())
      const at = await till.stripe.subscriptions.retrieve(subscription)
      expect([at.items.data[0]?.price.unit_amount, at.pause_collection !== null]).toEqual([
        amount?.ok ? 50_000 : 20_000,
        pause?.ok,
      ])
      const made = [amount, pause].filter((answer) => answer?.ok).length
      expect(made).toBeGreaterThan(0)
      expect([await states(), (await changeLetters()).length]).toEqual([
        Array.from({ length: made }, () => 'made'),
        made,
      ])
    }
  })

  it('stop and change together never charge again after the stop', async () => {
    for (let round = 0; round < 3; round += 1) {
      await till.open()
      const { plan } = await begin(till)
      const [stop] = await Promise.all([
        change(till, plan.id, { kind: 'stop' }),
        change(till, plan.id, {
          kind: 'day',
          day: ((plan.nextChargeAt?.getUTCDate() ?? 1) % 28) + 1,
        }),
      ])
      expect(stop).toMatchObject({ ok: true })
      await till.passMinutes(60 * 24 * 50)
      await reconcile(till.now())
      expect([(await lastPlan()).state, await charged(till)]).toEqual(['ended', 20_000])
    }
  })
})

describe('the database', () => {
  it('lets one change of a plan be under way, keeps what was wanted, and what was told', async () => {
    const { plan } = await begin(till)
    await change(till, plan.id, { kind: 'amount', amount: 50_000 })
    const [made] = await changes()
    if (!made) throw new Error('no change was written')
    const set = (data: object) => db().planChange.update({ where: { id: made.id }, data })
    await expect(set({ request: { trial_end: 1 } })).rejects.toThrow(/keeps what was wanted/)
    await expect(set({ said: {} })).rejects.toThrow(/is closed/)
    const row = { ...made, state: 'wanted', closedAt: null, request: {}, said: {} } as const
    const more = (id: string) =>
      db().planChange.create({ data: { ...row, id, idempotencyKey: `plan-change/${id}/v1` } })
    await more(newId())
    await expect(more(newId())).rejects.toThrow(/plan_change_under_way/)
    await db().planChange.deleteMany({ where: { state: 'wanted' } })
  })
})
