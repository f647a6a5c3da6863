import { afterEach, describe, expect, test } from 'vitest'
import { unguardedBuild } from './break-guard.ts'
import { raceForLastUnit } from './last-unit.ts'
import { type Scene, setScene, verifyBooks } from './scene.ts'

// The short form, as in the files beside it; `npm run faults` is the long one.
let scene: Scene | undefined

afterEach(async () => {
  await scene?.close()
  scene = undefined
})

describe('a running shop', () => {
  test('sells its last unit to exactly one of sixteen buyers', async () => {
    scene = await setScene()
    const found = await raceForLastUnit(scene, { rounds: 12, seed: 1 })
    expect(found.faults).toEqual([])
    expect(found.notes.charged).toBe(6)
    await verifyBooks(scene)
  })

  test('is seen to sell it twice when the guard is taken out', async () => {
    const unguarded = await unguardedBuild()
    try {
      scene = await setScene({ build: unguarded.folder })
      await scene.ask('ALTER TABLE stock DROP CONSTRAINT stock_not_negative')
      const found = await raceForLastUnit(scene, { rounds: 2, seed: 1 })
      expect(found.faults.join()).toMatch(/^round 1: answered .*303.* 303/)
    } finally {
      await unguarded.remove()
    }
  })
})
