import { afterAll, beforeAll, expect, test } from 'vitest'
import { killDatabase } from './kill-app.ts'
import { type Scene, setScene } from './scene.ts'

let scene: Scene

beforeAll(async () => {
  scene = await setScene()
})
afterAll(() => scene.close())

test('a running shop keeps its promises when its database is killed, and brings it back', async () => {
  const short = { rounds: 3, seed: 5, shoppers: 6, idleMinutes: 3 }
  const found = await killDatabase(scene, short)
  expect(found.faults.filter((fault) => !fault.startsWith('the slowest'))).toEqual([])
})
