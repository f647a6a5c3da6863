import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { liveYear } from '#tests/faults/plans/year.ts'
import { chanceFrom } from '#tests/faults/shop/chance.ts'
import { makeFund } from '#tests/make/gift.ts'
import { type Till, tell, times, useTill } from '#tests/stores/checkout/till.ts'
import { monthly, send } from './plan-side.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterAll(() => till.close())

// The short form; `npm run faults -- plans` is the long one, and PLANS=1000 SEED=… with this file alone needs no build.
const { PLANS = '12', SEED = '20261127' } = process.env
const year = { rounds: Number(PLANS), seed: Number(SEED) }

describe('thirteen months', () => {
  it(
    'bring one gift for each charge, to the öre, with failures, pauses, doubles, losses and restarts',
    async () => {
      const { faults, notes } = await liveYear(till, year)
      expect(faults).toEqual([])
      expect(notes.charges).toBeGreaterThan(year.rounds * 5)
      process.stdout.write(`${JSON.stringify({ ...year, ...notes })}\n`)
      const { failures, pauses, amounts, lost, restarts } = notes
      for (const count of [failures, pauses, amounts, lost, restarts])
        expect(count).toBeGreaterThan(0)
    },
    3 * 3_600_000,
  )
})

describe('a giver in doubt', () => {
  it('has one plan and one charge, however she clicks, reloads, goes back and in how many windows', async () => {
    const rounds = 10
    const chance = chanceFrom(20261127)
    await makeFund()
    for (let round = 0; round < rounds; round += 1) {
      const giver = { email: `doubt${round}@prov.example` }
      const forms = await times(chance.between(1, 2), async () => monthly(till, giver))
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
  })
})
