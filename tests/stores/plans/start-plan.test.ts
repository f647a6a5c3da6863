import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import { newGiftForm } from '#app/domain/donations/gift-form-seal.server.ts'
import { startGift } from '#app/domain/donations/start-gift.server.ts'
import { db } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { madeAddress } from '#tests/make/address.ts'
import { makeFund } from '#tests/make/gift.ts'
import {
  countPapers,
  sessionIn,
  type Till,
  tell,
  times,
  useTill,
} from '#tests/stores/checkout/till.ts'
import { begin, lastPlan, monthly, planGifts, reachPlanPage, send } from './plan-side.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(async () => {
  await till.open()
  await makeFund()
})
afterEach(() => till.audit())
afterAll(() => till.close())

const nothing = { orders: 0, payments: 0, entries: 0, receipts: 0, letters: 0, refunds: 0 }
const oneMonth = { ...nothing, payments: 1, entries: 1, receipts: 1, letters: 1 }
const sessionsMade = async () => (await till.state()).counts.sessions

describe('a plan', () => {
  it('is started, its first month paid, booked and receipted once', async () => {
    const page = await reachPlanPage(till)
    const session = await till.stripe.checkout.sessions.retrieve(sessionIn(page))
    expect(session).toMatchObject({
      ...{ mode: 'subscription', amount_total: 20_000, currency: 'sek', submit_type: 'donate' },
    })
    expect(await lastPlan()).toMatchObject({ state: 'starting', subscriptionId: null })
    await till.press(page, 'pay')
    await tell(till)
    const plan = await lastPlan()
    expect(plan).toMatchObject({ state: 'active', amount: 20_000, endedAt: null })
    expect(plan.anchorAt?.getUTCDate()).toBe(till.now().getUTCDate())
    const [gift] = await planGifts()
    expect(gift).toMatchObject({ state: 'settled', amount: 20_000, currency: 'SEK', way: 'card' })
    expect(gift?.supporterId).toBe(plan.supporterId)
    expect(gift?.supporterId).not.toBeNull()
    expect(await countPapers()).toEqual(oneMonth)
  })

  it('is one, however often its form is sent, at once or later', async () => {
    const request = monthly(till)
    const answers = await times(6, () => send(till, request))
    const pages = new Set(answers.map((answer) => (answer.ok ? answer.value.url : answer.refusal)))
    expect(pages.size).toBe(1)
    await till.press(await reachPlanPage(till, request), 'pay')
    await tell(till)
    const again = await send(till, request)
    const token = accessToken('plan', (await lastPlan()).id)
    expect(again).toEqual({
      ...{ ok: true, value: { url: `http://localhost:3000/sv/giving/${token}` } },
    })
    expect([await db().plan.count(), await sessionsMade()]).toEqual([1, 1])
  })

  it('is one from two windows with the same words, and the second is told once it has begun', async () => {
    const windows = () => [monthly(till), monthly(till, { email: 'Greta@prov.example' })]
    const [one, other] = await Promise.all(windows().map((request) => send(till, request)))
    expect(one?.ok && other?.ok && one.value.url === other.value.url).toBe(true)
    await till.press(one?.ok ? one.value.url : '', 'pay')
    await tell(till)
    expect(await send(till)).toEqual({ ok: false, refusal: 'started_already' })
    expect([await db().plan.count(), await sessionsMade()]).toEqual([1, 1])
  })

  it('is another with other words: another amount is another wish', async () => {
    await begin(till)
    await begin(till, { amount: 30_000 })
    expect((await planGifts()).map(({ amount }) => amount)).toEqual([20_000, 30_000])
  })

  it.each([
    [
      'other words in the same form',
      async (form: string) => send(till, monthly(till, { form, amount: 30_000 })),
    ],
    [
      'a form that made a single gift',
      async () => {
        const form = newGiftForm(till.now())
        await startGift({
          request: { rhythm: 'once', ...monthly(till, { form }) },
          locale: 'sv',
          address: madeAddress(),
          now: till.now(),
        })
        return send(till, monthly(till, { form }))
      },
    ],
    ['no form of ours', async () => send(till, monthly(till, { form: 'x.y' }))],
  ])('is not started by %s', async (_what, ask) => {
    const request = monthly(till)
    await send(till, request)
    expect(await ask(request.form)).toEqual({ ok: false, refusal: 'form_stale' })
    expect(await db().plan.count()).toBe(1)
  })

  it('and a single gift never come of one form, even at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const request = monthly(till, { email: `both${round}@prov.example` })
      const giver = { locale: 'sv', address: madeAddress() } as const
      const asGift = { request: { rhythm: 'once', ...request }, ...giver } as const
      const answers = await Promise.all([
        send(till, request),
        startGift({ ...asGift, now: till.now() }),
      ])
      const where = { email: request.email }
      const made = (await db().plan.count({ where })) + (await db().donation.count({ where }))
      expect([made, answers.filter(({ ok }) => ok).length]).toEqual([1, 1])
      expect(await startGift({ ...asGift, now: till.now() })).toMatchObject({ ok: answers[1]?.ok })
    }
  })

  it('is not started for a fund that is closed or not there', async () => {
    await db().fund.create({
      data: {
        slug: 'shut',
        open: false,
        texts: { create: { locale: 'sv', name: 'Stängd', summary: '', text: '', surplus: '' } },
      },
    })
    expect(await send(till, monthly(till, { fund: 'shut' }))).toEqual({
      ok: false,
      refusal: 'fund_closed',
    })
    expect(await send(till, monthly(till, { fund: 'none' }))).toEqual({
      ok: false,
      refusal: 'fund_unknown',
    })
    expect([await db().plan.count(), await sessionsMade()]).toEqual([0, 0])
  })

  it('has one page although the answer was lost, and Stripe is asked with the same call', async () => {
    const request = monthly(till)
    const lost = { mode: 'timeout_after', seconds: 0, times: 6, path: '/v1/checkout/sessions' }
    await till.control({ api: lost })
    expect(await send(till, request)).toEqual({ ok: false, refusal: 'payment_unreachable' })
    await till.control({ reset: 'faults' })
    await reachPlanPage(till, request)
    expect([await db().plan.count(), await sessionsMade()]).toEqual([1, 1])
  })

  it('ends when nobody paid, told or not, and the same words may start another', async () => {
    await reachPlanPage(till)
    await till.passMinutes(50)
    await reconcile(till.now())
    expect(await lastPlan()).toMatchObject({ state: 'ended', subscriptionId: null })
    await reachPlanPage(till)
    await till.passMinutes(50)
    await tell(till, 'checkout.session.expired')
    expect(await db().plan.count({ where: { state: 'ended' } })).toBe(2)
    expect(await countPapers()).toEqual(nothing)
  })

  it('is found when every webhook of its start was lost', async () => {
    await till.press(await reachPlanPage(till), 'pay')
    await till.passMinutes(3)
    await reconcile(till.now())
    expect(await lastPlan()).toMatchObject({ state: 'active' })
    expect(await countPapers()).toEqual(oneMonth)
  })
})
