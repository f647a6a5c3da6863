import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tellLies } from './forged-webhooks.ts'
import { submitTheSameBasket } from './same-basket.ts'
import { type Scene, setScene, verifyBooks } from './scene.ts'

// One scene for both: its neighbours are quiet, so that nobody tells the shop anything but the tests.
let scene: Scene

beforeAll(async () => {
  scene = await setScene({ quiet: true })
})
afterAll(() => scene.close())

describe('a running shop', () => {
  test('refuses every lie about a payment', async () => {
    const found = await tellLies(scene, { rounds: 60, seed: 3 })
    expect(found.faults).toEqual([])
  })

  test('makes one order, payment, receipt and letter of a basket submitted many times', async () => {
    const found = await submitTheSameBasket(scene, { rounds: 8, seed: 6, idleMinutes: 3 })
    expect(found.faults).toEqual([])
    await verifyBooks(scene)
  })
})
