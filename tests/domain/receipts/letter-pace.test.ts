import { expect, it } from 'vitest'
import { makePace } from '#app/domain/receipts/letter-pace.ts'

function makeClock() {
  const clock = { at: 0, waits: [] as number[] }
  return {
    ...{ clock, now: () => clock.at },
    wait: async (milliseconds: number) => {
      clock.waits.push(milliseconds)
    },
  }
}

it('lets the first through at once and the others a gap apart, in order', async () => {
  const { clock, ...time } = makeClock()
  const pace = makePace(220, time)
  await Promise.all([pace(), pace(), pace()])
  expect(clock.waits).toEqual([220, 440])
})

it('saves nothing up while it is quiet', async () => {
  const { clock, ...time } = makeClock()
  const pace = makePace(220, time)
  await pace()
  clock.at = 60_000
  await Promise.all([pace(), pace()])
  expect(clock.waits).toEqual([220])
})

it('keeps to five in any second by the real clock', async () => {
  const pace = makePace(220)
  const began = performance.now()
  const turns: number[] = []
  for (let turn = 0; turn < 7; turn += 1) {
    await pace()
    turns.push(performance.now() - began)
  }
  for (const from of turns) {
    const within = turns.filter((turn) => turn >= from && turn < from + 1000)
    expect(within.length).toBeLessThanOrEqual(5)
  }
})
