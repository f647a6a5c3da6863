import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Scene, setScene, verifyBooks } from '../shop/scene.ts'
import { csvWatch } from './csv-watch.ts'
import { exportLarge } from './export-memory.ts'

let scene: Scene

beforeAll(async () => {
  scene = await setScene({ quiet: true })
})
afterAll(() => scene.close())

describe('a running shop', () => {
  test.each(['people', 'gifts'] as const)(
    'lets %s leave whole, and none of them as a formula',
    async (list) => {
      const found = await exportLarge(list)(scene, { rounds: 3_000, seed: 1 })
      expect(found.faults).toEqual([])
      expect(found.notes).toMatchObject({ 'cells guarded': 300 })
      await verifyBooks(scene)
    },
  )
})

describe('what reads a file as it comes', () => {
  test('counts records, formulas and what was guarded, however the file is cut', () => {
    const file = Buffer.from(`a,b\r\n=1,"=2 ""x"",\r\n3"\r\n'=4,"'=5"\r\n-1.50,b=c\r\n"\ry",\r\n`)
    for (const size of [1, 7, 100]) {
      const { seen, take } = csvWatch()
      for (let at = 0; at < file.length; at += size) take(file.subarray(at, at + size))
      expect(seen).toEqual({ records: 5, formulas: 3, guarded: 2 })
    }
  })
})
