import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Scene, setScene } from '../shop/scene.ts'
import { uploadHostileFiles, uploadHostileStoryFiles } from './hostile-uploads.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setScene({ quiet: true })
})
afterAll(() => scene.close())

test('hostile files are refused with a sentence or written anew, in little memory', async () => {
  const { faults, notes } = await uploadHostileFiles(scene, { rounds: 20, seed: 20261127 })
  expect(faults).toEqual([])
  // Each way but one is tried at least once: six come in, others by chance.
  expect(notes.added).toBeGreaterThanOrEqual(4)
  expect(notes.refused).toBeGreaterThanOrEqual(12)
})

test('so they are at the pictures of a story', async () => {
  const { faults, notes } = await uploadHostileStoryFiles(scene, { rounds: 20, seed: 20261127 })
  expect(faults).toEqual([])
  expect(notes.added).toBeGreaterThanOrEqual(4)
  expect(notes.refused).toBeGreaterThanOrEqual(12)
})
