import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendOwedLetters } from '#app/domain/receipts/send-owed-letters.server.ts'
import { db } from '#app/platform/db.server.ts'
import { chanceFrom } from '#tests/faults/shop/chance.ts'
import { makeFund } from '#tests/make/gift.ts'
import { countPapers, type Till, tell, times, useTill } from '#tests/stores/checkout/till.ts'
import { monthly, send } from './plan-side.ts'
import { beginPlans, compare, newYear, passMonth, sums } from './year.ts'

/** The long form: PLANS=1000 ROUNDS=1000 SEED=… with this file alone. */
const { PLANS = '12', ROUNDS = '20', SEED = '20261127' } = process.env
const [plans, rounds, seed] = [PLANS, ROUNDS, SEED].map(Number) as [number, number, number]
const long = 3 * 3_600_000

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterAll(() => till.close())

describe('thirteen months', () => {
  it(
    'bring one gift for each charge, to the öre, with failures, pauses, doubles and losses',
    async () => {
      const year = newYear(till, seed)
      await beginPlans(year, plans)
      for (let month = 0; month < 13; month += 1) await passMonth(year)
      const { charges, kept, wrong } = await compare(year)
      expect(wrong).toEqual([])
      expect(charges.length).toBeGreaterThan(plans * 5)
      expect(kept).toEqual(charges)
      const { atStripe, here } = await sums(year)
      expect(here).toEqual(atStripe)
      const { receipts, payments } = await countPapers()
      expect([receipts, payments]).toEqual([charges.length, charges.length])
      const { failures, lost, told } = year.counts
      expect(Math.min(failures, lost, told)).toBeGreaterThan(0)
      process.stdout.write(
        `${JSON.stringify({ plans, seed, charges: charges.length, ...year.counts, atStripe })}\n`,
      )
      // The auditor looks the whole year over, once all its letters are out.
      while ((await sendOwedLetters({ now: till.now(), limit: 500 })).left > 0);
      await till.audit()
    },
    long,
  )
})

describe('a giver in doubt', () => {
  it(
    'has one plan and one charge, however she clicks, reloads, goes back and in how many windows',
    async () => {
      const chance = chanceFrom(seed)
      await makeFund()
      for (let round = 0; round < rounds; round += 1) {
        const giver = { email: `doubt${round}@prov.example` }
        const windows = times(chance.between(1, 2), async () => monthly(till, giver))
        const forms = await windows
        const sent = forms.flatMap((form) => Array(chance.between(1, 3)).fill(form))
        const answers = await Promise.all(sent.map((form) => send(till, form)))
        const pages = [...new Set(answers.flatMap((one) => (one.ok ? [one.value.url] : [])))]
        await Promise.all([...pages, ...pages].map((page) => till.press(page, 'pay')))
        if (chance.next() < 0.7) await tell(till)
        await Promise.all(forms.map((form) => send(till, form)))
        expect(pages).toHaveLength(1)
        expect(await db().plan.count({ where: giver })).toBe(1)
      }
      await tell(till)
      const { subscriptions, charges } = (await till.state()).counts
      expect([subscriptions, charges]).toEqual([rounds, rounds])
    },
    long,
  )
})
