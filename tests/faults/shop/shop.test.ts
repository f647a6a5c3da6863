import { afterEach, describe, expect, test } from 'vitest'
import { unguardedBuild } from './break-guard.ts'
import { tellLies } from './forged-webhooks.ts'
import { killApplication, killDatabase } from './kill-app.ts'
import { raceForLastUnit } from './last-unit.ts'
import { raceForRefunds } from './refund-races.ts'
import { submitTheSameBasket } from './same-basket.ts'
import { type Scene, setScene, verifyBooks } from './scene.ts'

// The short form; `npm run faults` is the long one.
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

  test('makes one order, payment, receipt and letter of a basket submitted many times', async () => {
    scene = await setScene({ quiet: true })
    const found = await submitTheSameBasket(scene, { rounds: 8, seed: 6 })
    expect(found.faults).toEqual([])
    await verifyBooks(scene)
  })

  test('never gives back more than came, whoever gives at the same moment', async () => {
    scene = await setScene()
    const found = await raceForRefunds(scene, { rounds: 25, seed: 7 })
    expect(found.faults).toEqual([])
    await verifyBooks(scene)
  })

  test('refuses every lie about a payment', async () => {
    scene = await setScene({ quiet: true })
    const found = await tellLies(scene, { rounds: 60, seed: 3 })
    expect(found.faults).toEqual([])
  })

  test('keeps its promises when it is killed', async () => {
    scene = await setScene()
    const found = await killApplication(scene, { rounds: 3, seed: 4, shoppers: 6 })
    expect(found.faults.filter((fault) => !fault.startsWith('the slowest'))).toEqual([])
  })

  test('keeps its promises when its database is killed, and brings it back', async () => {
    scene = await setScene()
    const found = await killDatabase(scene, { rounds: 3, seed: 5, shoppers: 6 })
    expect(found.faults.filter((fault) => !fault.startsWith('the slowest'))).toEqual([])
  })
})
