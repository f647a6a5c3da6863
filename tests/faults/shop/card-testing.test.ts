import { afterEach, describe, expect, test } from 'vitest'
import { unguardedBuild } from './break-guard.ts'
import { letGiversGive, tryStolenCards } from './card-testing.ts'
import { type From, tryCards, type Way } from './card-thieves.ts'
import { type Scene, setScene, verifyBooks } from './scene.ts'

// The short form; `npm run faults -- card-testing` is the long one.
let scene: Scene | undefined

afterEach(async () => {
  await scene?.close()
  scene = undefined
})

describe('cards that are tried', () => {
  test('reach Stripe five times from one address, fifty from many, however it is gone about', async () => {
    scene = await setScene()
    const found = await tryStolenCards(scene, { rounds: 80, seed: 5 })
    expect(found.faults).toEqual([])
    await verifyBooks(scene)
  })

  test('keep nobody from giving: two hundred people behind four addresses, with their typing errors', async () => {
    scene = await setScene()
    const found = await letGiversGive(scene, { rounds: 200, seed: 6 })
    expect(found.faults).toEqual([])
    expect(found.notes['typing errors']).toBeGreaterThan(200)
    await verifyBooks(scene)
  })
})

/** What gets through when a guard is taken out. */
async function throughWithout(
  guard: { find: RegExp; put: string },
  attack: { from: From; way: Way },
): Promise<number> {
  const unguarded = await unguardedBuild(guard)
  try {
    scene = await setScene({ build: unguarded.folder })
    const { pages, cards } = await tryCards(scene, { ...attack, cards: 70, seed: 7 })
    return Math.max(pages, cards)
  } finally {
    await unguarded.remove()
  }
}

describe('cards are seen to reach Stripe', () => {
  test('when open pages of an address are not counted', async () => {
    const guard = {
      find: /address\.open >= openPages\.address \+ 2 \* address\.paid/,
      put: 'false',
    }
    expect(await throughWithout(guard, { from: 'one', way: 'pages first' })).toBeGreaterThan(5)
  })

  test('when refused cards of an address are not counted', async () => {
    const guard = { find: /declines >= mostDeclines \+ Math\.floor\(paid \/ 4\)/, put: 'false' }
    expect(await throughWithout(guard, { from: 'one', way: 'patiently' })).toBeGreaterThan(5)
  })

  test('when open pages of everybody are not counted', async () => {
    const guard = { find: /everybody\.open >= roomFor\(everybody\) \?/, put: 'false ?' }
    expect(await throughWithout(guard, { from: 'many', way: 'pages first' })).toBeGreaterThan(50)
  })

  test('when nothing stops new payments', async () => {
    const guard = { find: /declines >= bars\[of\] \+ Math\.floor\(paid \/ 8\)/, put: 'false' }
    expect(await throughWithout(guard, { from: 'many', way: 'patiently' })).toBeGreaterThan(50)
  })
})

test('givers are seen to be blocked when an address may have one page', async () => {
  const unguarded = await unguardedBuild({
    find: /address: 5, everybody: 32/,
    put: 'address: 1, everybody: 32',
  })
  try {
    scene = await setScene({ build: unguarded.folder })
    const found = await letGiversGive(scene, { rounds: 100, seed: 6 })
    expect(found.faults.join()).toMatch(/givers were blocked/)
  } finally {
    await unguarded.remove()
  }
})
