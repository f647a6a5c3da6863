import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PlanChange } from '#app/domain/plans/changes/change.ts'
import { nextOnDay } from '#app/domain/plans/changes/month-days.ts'
import { composeLetter } from '#app/domain/receipts/compose-letter.server.ts'
import { newId } from '#app/values/id.ts'
import { drawLetter } from '#emails/draw-letter.tsx'
import { makeFund } from '#tests/make/gift.ts'
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

/** The letters' titles, as they would leave. */
async function titles(): Promise<string[]> {
  const letters = await changeLetters()
  const drawn = letters.map(async (letter) =>
    drawLetter(await composeLetter({ ...letter, kind: 'plan-changed' })),
  )
  return (await Promise.all(drawn)).map(
    ({ text }) => text.split('\n').find((line) => / är /.test(line)) ?? '',
  )
}

describe('a giver', () => {
  it('changes the amount from the next month on, and is told so by letter', async () => {
    const { plan } = await begin(till)
    const made = await change(till, plan.id, { kind: 'amount', amount: 35_000 })
    expect(made).toMatchObject({ ok: true, value: { state: 'made' } })
    expect(await lastPlan()).toMatchObject({ amount: 35_000, state: 'active' })
    expect(await charged(till)).toBe(20_000)
    await nextMonth(till)
    await tell(till)
    expect((await planGifts()).map(({ amount }) => amount)).toEqual([20_000, 35_000])
    const [letter, ...more] = await changeLetters()
    expect([letter?.recipient, more.length]).toEqual(['greta@prov.example', 0])
    if (!letter) throw new Error('no letter is owed')
    const { text, subject } = await drawLetter(
      await composeLetter({ ...letter, kind: 'plan-changed' }),
    )
    expect(text).toContain('350\u00a0kr\u00a0(SEK) i månaden')
    expect(subject).toBe('Ändring av M-1001')
  })

  it('changes the fund: what was given stays, what comes goes there', async () => {
    const { plan } = await begin(till)
    const other = await makeFund('workshop')
    expect(await change(till, plan.id, { kind: 'fund', fund: 'workshop' })).toMatchObject({
      ok: true,
    })
    await nextMonth(till)
    await tell(till)
    expect((await planGifts()).map(({ fundId }) => fundId)).toEqual([plan.fundId, other.id])
    expect((await lastPlan()).fundId).toBe(other.id)
  })

  it('changes the day: no charge within 15 days of another, none left out, the same day from then on', async () => {
    const { plan, subscription } = await begin(till)
    const [lastChargeAt = till.now()] = await chargedAt(till, subscription)
    const day = new Date(till.now().getTime() + 3 * 86_400_000).getUTCDate() % 28 || 1
    const next = nextOnDay(day, { lastChargeAt, now: till.now() })
    expect(await change(till, plan.id, { kind: 'day', day })).toMatchObject({ ok: true })
    expect((await lastPlan()).nextChargeAt).toEqual(next)
    for (const _month of [1, 2]) {
      await nextMonth(till)
      await tell(till)
    }
    const all = await chargedAt(till, subscription)
    expect(all.map((at) => at.getUTCDate())).toEqual([lastChargeAt.getUTCDate(), day, day])
    expect(Number(all[1]) - Number(all[0])).toBeGreaterThanOrEqual(15 * 86_400_000)
    expect(await planGifts()).toHaveLength(3)
  })

  it('pauses for three months: three charges are left out, and the fourth comes by itself', async () => {
    const { plan } = await begin(till)
    await change(till, plan.id, { kind: 'pause', months: 3 })
    expect(await lastPlan()).toMatchObject({ state: 'paused' })
    for (let month = 0; month < 3; month += 1) {
      await nextMonth(till)
      await tell(till)
    }
    expect([await charged(till), (await planGifts()).length]).toEqual([20_000, 1])
    await nextMonth(till)
    await tell(till)
    expect(await lastPlan()).toMatchObject({ state: 'active', resumesAt: null })
    expect([await charged(till), (await planGifts()).length]).toEqual([40_000, 2])
  })

  it('starts a paused plan again before its time, and nothing is charged for the months between', async () => {
    const { plan } = await begin(till)
    await change(till, plan.id, { kind: 'pause', months: 12 })
    await nextMonth(till)
    await tell(till)
    expect(await change(till, plan.id, { kind: 'resume' })).toMatchObject({ ok: true })
    expect([await charged(till), (await lastPlan()).state]).toEqual([20_000, 'active'])
    await nextMonth(till)
    await tell(till)
    expect(await charged(till)).toBe(40_000)
  })

  it('stops: nothing more is charged, and every later change is told that it is over', async () => {
    const { plan } = await begin(till)
    const id = newId()
    const stop = { kind: 'stop', id } as const
    expect(await change(till, plan.id, stop)).toMatchObject({ ok: true, value: { state: 'made' } })
    expect(await lastPlan()).toMatchObject({ state: 'ended', nextChargeAt: null })
    // The same form sent once more is the same stop.
    expect(await change(till, plan.id, stop)).toMatchObject({ ok: true, value: { state: 'made' } })
    for (const wanted of [
      { kind: 'stop' },
      { kind: 'resume' },
      { kind: 'amount', amount: 30_000 },
    ] satisfies PlanChange[])
      expect(await change(till, plan.id, wanted)).toEqual({ ok: false, refusal: 'plan_ended' })
    await passDays(till, 40)
    await tell(till)
    expect([await charged(till), (await changes()).length]).toEqual([20_000, 1])
    expect(await titles()).toHaveLength(1)
  })

  it('who is behind and pauses or stops is charged no more for the month that failed', async () => {
    for (const wanted of [{ kind: 'pause', months: 2 }, { kind: 'stop' }] satisfies PlanChange[]) {
      await till.open()
      const { plan, subscription } = await begin(till)
      await till.control({ plan: { subscription, declineNext: 1 } })
      await nextMonth(till)
      await tell(till)
      expect(await lastPlan()).toMatchObject({ state: 'past_due' })
      expect(await change(till, plan.id, wanted)).toMatchObject({ ok: true })
      await passDays(till, 20)
      await tell(till)
      expect(await charged(till)).toBe(20_000)
    }
  })
})
