import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hearStripe } from '#app/domain/checkout/hear-stripe.server.ts'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import { tellPlanGiver } from '#app/domain/checkout/tell-plan-giver.server.ts'
import { lookUpSubscription } from '#app/domain/plans/look-up-subscription.server.ts'
import { openCardPage } from '#app/domain/plans/open-card-page.server.ts'
import { standAsAtStripe } from '#app/domain/plans/stand-as-at-stripe.server.ts'
import { db, sqlTransaction } from '#app/platform/db.server.ts'
import { eventsOf, type Till, tell, useTill } from '#tests/stores/checkout/till.ts'
import { begin, lastPlan, otherLetters, passDays } from './plan-side.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(() => till.close())

const inbox = () => otherLetters(till)
const subjects = async () => (await inbox()).map(({ subject }) => subject)

describe('a card that runs out', () => {
  const lastMonth = (months: number) => {
    const at = till.now()
    const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1))
    return { month: last.getUTCMonth() + 1, year: last.getUTCFullYear() }
  }

  it('is told of once, found by the daily question, and again when it is another card', async () => {
    const { subscription } = await begin(till)
    await till.control({ plan: { subscription, cardExpires: lastMonth(3) } })
    const look = async (days: number) => {
      await passDays(till, days)
      await reconcile(till.now())
    }
    await look(2)
    expect(await subjects()).toEqual([])
    for (let days = 0; days < 4; days += 1) await look(30)
    expect(await subjects()).toEqual(['Kortet för M-1001 går snart ut'])
    await till.control({ plan: { subscription, cardExpires: lastMonth(0) } })
    await look(2)
    await tell(till)
    expect(await subjects()).toHaveLength(2)
  })
})

describe('another card', () => {
  /** The giver goes to Stripe's page and leaves a card there, or leaves the page. */
  async function atStripe(action: 'save' | 'leave') {
    const { id: planId } = await lastPlan()
    const pages = { doneUrl: 'http://localhost:3000/done', leftUrl: 'http://localhost:3000/left' }
    const opened = await openCardPage({ planId, locale: 'sv', ...pages, now: till.now() })
    await till.press(opened.ok ? opened.value.url : '', action)
  }
  const changed = 'Kortet för M-1001 är bytt'

  it('is confirmed by a letter, once for each that is left, however often and by whom it is heard', async () => {
    await begin(till)
    await atStripe('leave')
    await tell(till)
    expect(await subjects()).toEqual([])
    for (const times of [1, 2]) {
      await till.passMinutes(5)
      await atStripe('save')
      const events = await eventsOf(till, 'customer.updated')
      await Promise.all(events.flatMap((event) => [1, 2].map(() => hearStripe(event, till.now()))))
      await tell(till)
      expect(await subjects()).toEqual(Array(times).fill(changed))
    }
    const [letter] = await inbox()
    const { content } = await db().planNotice.findFirstOrThrow({ orderBy: { at: 'asc' } })
    const { last4 } = (content as { card: { last4: string } }).card
    expect(letter?.text.replace(/\s+/g, ' ')).toContain(`kortet som slutar på ${last4}.`)
    for (const step of ['card', 'stop']) expect(letter?.text).toContain(`/plans/M-1001/${step}`)
  })

  it('is found by the daily question where Stripe told nobody, and an answer that comes late tells of nothing', async () => {
    const { plan, subscription } = await begin(till)
    const before = await lookUpSubscription(subscription)
    const askedAt = till.now()
    await till.passMinutes(5)
    await atStripe('save')
    await passDays(till, 2)
    await reconcile(till.now())
    expect(await subjects()).toEqual([changed])
    if (!before) throw new Error('Stripe knows the plan')
    await sqlTransaction(async (tx) => {
      await standAsAtStripe({ view: before, askedAt }, tx)
      await tellPlanGiver({ view: before, invoice: undefined, now: askedAt }, tx)
    })
    expect(await subjects()).toEqual([changed])
    expect((await lastPlan()).cardId).not.toBe(before.card?.id)
    expect(await db().planNotice.count({ where: { planId: plan.id } })).toBe(1)
  })
})
