import { afterEach, describe, expect, test } from 'vitest'
import { type Guard, unguardedBuild } from '../shop/break-guard.ts'
import { type Scene, setScene } from '../shop/scene.ts'
import { timeSignIns } from './sign-in-timing.ts'
import { stuffSignIns } from './stuffed-sign-ins.ts'

// The short form; `npm run faults -- stuffed-sign-ins sign-in-timing` is the long one.
let scene: Scene | undefined
const settings = { TRUSTED_PROXIES: '1' }

afterEach(async () => {
  await scene?.close()
  scene = undefined
})

/** The scene of a program in which something is left out. */
async function withoutGuard<Found>(
  guard: Guard,
  look: (scene: Scene) => Promise<Found>,
): Promise<Found> {
  const unguarded = await unguardedBuild(guard)
  try {
    scene = await setScene({ quiet: true, build: unguarded.folder, settings })
    return await look(scene)
  } finally {
    await unguarded.remove()
  }
}

describe('the sign-in page', () => {
  test('checks a few passwords of many that are tried, and lets the owners in', async () => {
    scene = await setScene({ quiet: true, settings })
    const found = await stuffSignIns(scene, { rounds: 300, seed: 7, moveClock: true })
    expect(found.faults).toEqual([])
    expect(found.notes['checked from one address']).toBeGreaterThan(0)
  })

  test('is seen to check them all when allowances are not asked', async () => {
    const guard = { find: /WHERE greatest\(allowance\.whole_at[^`]*(?=`)/, put: '' }
    const found = await withoutGuard(guard, (open) =>
      stuffSignIns(open, { rounds: 60, seed: 7, moveClock: true }),
    )
    expect(found.faults).toContain('120 passwords were checked')
  })

  test('takes as long for somebody unknown as for somebody known', async () => {
    scene = await setScene({ quiet: true, settings })
    const found = await timeSignIns(scene, { rounds: 60, seed: 8 })
    expect(found.faults).toEqual([])
  })

  test('is seen to tell them apart when the unknown are refused without the work', async () => {
    const guard = { find: /await verify\(kept \?\? nobody, /, put: 'kept && await verify(kept, ' }
    const found = await withoutGuard(guard, (open) => timeSignIns(open, { rounds: 100, seed: 8 }))
    expect(found.faults).toEqual(['the clock tells who is known'])
  })
})
