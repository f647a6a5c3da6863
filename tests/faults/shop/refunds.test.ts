import { afterAll, beforeAll, expect, test } from 'vitest'
import { raceForRefunds } from './refund-races.ts'
import { type Scene, setScene, verifyBooks } from './scene.ts'

let scene: Scene

beforeAll(async () => {
  scene = await setScene()
})
afterAll(() => scene.close())

test('a running shop never gives back more than came, whoever gives at the same moment', async () => {
  const found = await raceForRefunds(scene, { rounds: 25, seed: 7 })
  expect(found.faults).toEqual([])
  await verifyBooks(scene)
})
