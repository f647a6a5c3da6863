import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { leavePlan } from '#app/domain/checkout/leave-plan.server.ts'
import { db } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { makeFund } from '#tests/make/gift.ts'
import { type Till, tell, times, useTill } from '#tests/stores/checkout/till.ts'
import { begin, lastPlan, monthly, reachPlanPage, send } from './plan-side.ts'

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

const typed = {
  ...{ rhythm: 'monthly', monthlyAmount: 'own', ownAmount: '200', coverCost: '' },
  ...{ fund: 'safe-nights', currency: 'SEK', name: 'Greta Givare', email: 'greta@prov.example' },
  ...{ anonymous: '', companyName: '', organisationNumber: '' },
}
const leave = async () => leavePlan(accessToken('plan', (await lastPlan()).id), till.now())
const stripeHas = async () => (await till.state()).counts.subscriptions

describe('a giver who leaves the page of a first month', () => {
  it('is led back by an address without her name, and finds the page closed and everything that was typed', async () => {
    const company = { name: 'Prov AB', number: '5560360793' }
    const wish = { amount: 20_640, costCovered: 640, anonymous: true, company }
    const page = await reachPlanPage(till, monthly(till, wish))
    const { id, request } = await lastPlan()
    expect((request as { cancel_url: string }).cancel_url).toBe(
      `http://localhost:3000/sv/give?left=${accessToken('plan', id)}`,
    )
    const all = { ...typed, coverCost: 'yes', anonymous: 'yes' }
    expect(await leave()).toEqual({
      typed: { ...all, companyName: 'Prov AB', organisationNumber: '5560360793' },
    })
    expect(await lastPlan()).toMatchObject({ state: 'ended', subscriptionId: null })
    await till.press(page, 'pay')
    await tell(till)
    expect(await stripeHas()).toBe(0)
    expect(await leavePlan('nobody', till.now())).toBeUndefined()
  })

  it('gives each month once, whatever she sends again', async () => {
    const first = monthly(till)
    const page = await reachPlanPage(till, first)
    expect(await times(3, leave)).toEqual([{ typed }, { typed }, { typed }])
    expect(await send(till, first)).toEqual({ ok: false, refusal: 'form_stale' })
    const [one, other] = await Promise.all([send(till), send(till)])
    expect(one.ok && other.ok && one.value.url === other.value.url && one.value.url !== page).toBe(
      true,
    )
    for (const address of [page, one.ok ? one.value.url : '']) await till.press(address, 'pay')
    await tell(till)
    expect(await send(till)).toEqual({ ok: false, refusal: 'started_already' })
    expect([await stripeHas(), await db().plan.count({ where: { state: 'active' } })]).toEqual([
      1, 1,
    ])
  })

  it('is told that her plan has begun when it has, also before anybody told the shop, and once it is over', async () => {
    await till.press(await reachPlanPage(till), 'pay')
    const paid = { typed, paidGift: true }
    expect(await leave()).toEqual(paid)
    expect(await lastPlan()).toMatchObject({ state: 'active' })
    expect(await leave()).toEqual(paid)
    const { subscription } = await begin(till, { email: 'other@prov.example' })
    await till.stripe.subscriptions.cancel(subscription)
    await tell(till)
    expect(await leave()).toMatchObject({ paidGift: true })
  })

  it('is shown nothing of a plan whose giver was forgotten', async () => {
    await reachPlanPage(till)
    await leave()
    await db().plan.updateMany({ data: { forgottenAt: till.now(), name: '', email: '' } })
    expect(await leave()).toBeUndefined()
  })

  it('keeps her page while Stripe cannot be asked, and the same words lead to it', async () => {
    const page = await reachPlanPage(till)
    await till.control({ api: { mode: 'error', status: 503, times: 20, kept: false } })
    expect(await leave()).toEqual({ typed })
    await till.control({ reset: 'faults' })
    expect(await send(till)).toEqual({ ok: true, value: { url: page } })
  })
})
