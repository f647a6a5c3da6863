import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hearStripe } from '#app/domain/checkout/hear-stripe.server.ts'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import { sendOwedLetters } from '#app/domain/receipts/send-owed-letters.server.ts'
import { db } from '#app/platform/db.server.ts'
import { eventsOf, type Till, tell, times, useTill } from '#tests/stores/checkout/till.ts'
import { begin, lastPlan, nextMonth, otherLetters, passDays } from './plan-side.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(() => till.close())

const post = () => sendOwedLetters({ now: till.now(), limit: 500 })
const inbox = () => otherLetters(till)
const subjects = async () => (await inbox()).map(({ subject }) => subject)

/** The next charges of a plan are refused. */
async function failing(declineNext: number, code = 'insufficient_funds'): Promise<string> {
  const { subscription } = await begin(till)
  await till.control({ plan: { subscription, declineNext, code } })
  await nextMonth(till)
  return subscription
}

describe('a month that failed', () => {
  it('is told of once, with the reason and the next try, however often it is heard', async () => {
    await failing(1, 'expired_card')
    const events = await eventsOf(till)
    await Promise.all(events.flatMap((event) => [1, 2].map(() => hearStripe(event, till.now()))))
    await times(4, (at) => hearStripe({ ...events[0], id: `evt_${at}` } as never, till.now()))
    await reconcile(till.now())
    const [letter, ...others] = await inbox()
    expect(others).toEqual([])
    expect(letter?.subject).toBe('Betalningen för M-1001 gick inte igenom')
    expect(letter?.text).toContain('kortet har gått ut')
    expect(letter?.text).toMatch(/Nästa försök görs av sig\s+självt/)
    const own = /http:\/\/localhost:3000\/sv\/giving\/[\w-]{43}\/plans\/M-1001\//
    for (const step of ['card', 'stop'])
      expect(letter?.text).toMatch(new RegExp(`${own.source}${step}`))
    const [notice] = await db().planNotice.findMany()
    expect(JSON.stringify(notice)).not.toMatch(/greta/i)
  })

  it('is told of at each try, and once that it came after all', async () => {
    await failing(2)
    await tell(till)
    await post()
    await passDays(till, 3)
    await tell(till)
    expect(await subjects()).toHaveLength(2)
    await passDays(till, 6)
    await tell(till)
    await tell(till)
    expect(await subjects()).toEqual([
      ...Array(2).fill('Betalningen för M-1001 gick inte igenom'),
      'Betalningen för M-1001 har kommit fram',
    ])
  })

  it('is not told of any more when it was paid while the mail was down', async () => {
    await failing(1)
    await post()
    await tell(till)
    await till.control({ mail: { mode: 'error', status: 503, times: 1000 } })
    await post()
    await passDays(till, 4)
    await tell(till)
    await till.control({ reset: 'faults' })
    await till.passMinutes(20)
    expect(await subjects()).toEqual([])
    expect(await lastPlan()).toMatchObject({ state: 'active' })
    expect(await db().letter.count({ where: { state: { not: 'sent' } } })).toBe(0)
  })

  it('is told of by its last try only, when the mail was down through several', async () => {
    await failing(2)
    await post()
    await tell(till)
    await till.control({ mail: { mode: 'error', status: 503, times: 1000 } })
    await passDays(till, 3)
    await tell(till)
    await till.control({ reset: 'faults' })
    await till.passMinutes(20)
    expect(await subjects()).toEqual(['Betalningen för M-1001 gick inte igenom'])
  })

  it('ends the plan after the last try: one letter says so, and how to begin again', async () => {
    await failing(9)
    for (const days of [0, 3, 6, 8]) {
      if (days) await passDays(till, days)
      await tell(till)
      await post()
    }
    expect(await lastPlan()).toMatchObject({ state: 'ended' })
    const letters = await inbox()
    expect(letters.map(({ subject }) => subject)).toEqual([
      ...Array(3).fill('Betalningen för M-1001 gick inte igenom'),
      'M-1001 är avslutad',
    ])
    expect(letters.at(-1)?.text).toContain('http://localhost:3000/sv/give?rhythm=monthly')
  })

  it('waits for its giver where the bank wants her, and says where; paid by her, nothing more is said', async () => {
    const subscription = await failing(1, 'authentication_required')
    await tell(till, 'invoice.payment_action_required')
    const [letter] = await inbox()
    expect(letter?.subject).toBe('Betalningen för M-1001 väntar på dig')
    const [page] = letter?.text.match(/http\S+\/invoice\/in_\w+/) ?? []
    await till.press(page ?? '', 'pay')
    await tell(till)
    expect(await lastPlan()).toMatchObject({ state: 'active', subscriptionId: subscription })
    expect(await subjects()).toHaveLength(1)
  })
})

describe('whoever stops a plan herself', () => {
  it('is not told that it ended', async () => {
    const { subscription } = await begin(till)
    await till.stripe.subscriptions.cancel(subscription)
    await tell(till)
    expect(await lastPlan()).toMatchObject({ state: 'ended' })
    expect(await subjects()).toEqual([])
  })
})
