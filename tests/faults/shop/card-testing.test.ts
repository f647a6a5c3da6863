import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startShop } from '#tests/make/running-shop.ts'
import { type BreakableBuild, breakableBuild, type Guard } from './break-guard.ts'
import { letGiversGive, tryStolenCards } from './card-testing.ts'
import { type Attack, letPass, tryCards } from './card-thieves.ts'
import { type Scene, setScene, verifyBooks } from './scene.ts'

// The short form; `npm run faults -- card-testing` is the long one.
let scene: Scene
let breakable: BreakableBuild

beforeAll(async () => {
  ;[scene, breakable] = await Promise.all([setScene(), breakableBuild()])
})
afterAll(async () => {
  await scene.close()
  await breakable.remove()
})

const own = { email: 'own', form: 'own' } as const
const dayMinutes = 25 * 60

test('stolen cards reach Stripe five times from one address and fifty from many, and givers behind few addresses all give', async () => {
  const few = { rounds: 12, seed: 5, bankMs: 50 }
  const one = await tryStolenCards(scene, {
    ...few,
    of: [
      { from: 'one', way: 'pages first', ...own },
      { from: 'one', way: 'to the end', email: 'same', form: 'own' },
      { from: 'one', way: 'quickly', email: 'same', form: 'own' },
    ],
  })
  const many = { ...few, rounds: 60, of: [{ from: 'many', way: 'quickly', ...own } as const] }
  const all = await tryStolenCards(scene, many)
  const givers = await letGiversGive(scene, { rounds: 30, seed: 9, minutes: 8 })
  expect([...one.faults, ...all.faults, ...givers.faults]).toEqual([])
  expect(givers.notes['refused cards']).toBeGreaterThan(2)
  await verifyBooks(scene)
})

/** Starts the shop anew without a guard, on a day on which nothing has happened. */
async function breakGuard(guard: Guard): Promise<void> {
  await breakable.without(guard)
  await scene.shop.stop()
  scene.shop = await startShop(scene.settings, breakable.folder)
  await letPass(scene, dayMinutes)
}

const room = 'roomOf\\(address\\)'
const counted = 'address\\.open \\+ address\\.declines'

describe('cards are seen to reach Stripe', () => {
  test.each<[string, Guard, Omit<Attack, 'email' | 'form'>, number]>([
    [
      'when open pages of an address are not counted',
      { find: new RegExp(`${counted} >= ${room}`), put: 'false' },
      { from: 'one', way: 'pages first' },
      5,
    ],
    [
      'when they are counted by many at once without waiting for each other',
      { find: /SELECT pg_advisory_xact_lock\(key\) FROM/, put: 'SELECT key FROM' },
      { from: 'one', way: 'pages first' },
      5,
    ],
    [
      'when no page is closed after a refused card',
      { find: new RegExp(`Math\\.min\\(address\\.open, [^\\n]*${room}\\)\\)`), put: '0' },
      { from: 'one', way: 'to the end' },
      5,
    ],
    [
      'when open pages of everybody are not counted',
      { find: /everybody\.open >= roomOfEverybody\(everybody\)(?! \/)/, put: 'false' },
      { from: 'many', way: 'pages first' },
      50,
    ],
    [
      'when nothing stops new gifts',
      { find: /declines >= bars\.stop\[of\] [^\n;]*/, put: 'false' },
      { from: 'many', way: 'to the end' },
      50,
    ],
  ])('%s', async (_what, guard, attack, most) => {
    await breakGuard(guard)
    const wish = { ...attack, ...own, bankMs: 25 }
    let cards = 0
    // A race that is lost on one day is won on another.
    for (let day = 0; day < 12 && cards <= most; day += 1) {
      if (day > 0) await letPass(scene, dayMinutes)
      const found = await tryCards(scene, { ...wish, cards: most + 6 + 4 * day, seed: 7 + day })
      cards = found.cards
    }
    expect(cards).toBeGreaterThan(most)
  })
})

test('givers are seen to be blocked when an address may have one card', async () => {
  await breakGuard({ find: /cards: 5,/, put: 'cards: 1,' })
  const found = await letGiversGive(scene, { rounds: 30, seed: 8, minutes: 8 })
  expect(found.faults.join()).toMatch(/givers were blocked/)
})
