import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { liveThrough, moments } from './model.ts'
import { type Till, useTill } from './till.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
afterAll(() => till.close())

it('whatever buyers, cards, Stripe and the clock do, the shop ends in order: 60 lives', async () => {
  const ends = new Set<string>()
  const life = fc.asyncProperty(moments, async (lived) => {
    ends.add(await liveThrough(till, lived))
  })
  await fc.assert(life, { numRuns: 60, endOnFailure: true, seed: 11 })
  // A run in which nobody ever pays would prove little.
  expect([...ends].some((end) => /^[2-9] paid/.test(end))).toBe(true)
}, 600_000)
