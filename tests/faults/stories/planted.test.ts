import { afterEach, expect, test } from 'vitest'
import { type Scene, setScene, verifyBooks } from '../shop/scene.ts'
import { plantIdentities } from './planted-identities.ts'

let scene: Scene | undefined

afterEach(async () => {
  await scene?.close()
  scene = undefined
})

// The short form; `npm run faults -- planted-identities` is the long one.
test('whatever the vault has of somebody is found wherever it stands, and nothing of it is published', async () => {
  scene = await setScene({ quiet: true })
  const { faults, notes } = await plantIdentities(scene, { rounds: 20, seed: 20261127 })
  expect(faults).toEqual([])
  expect(notes).toMatchObject({ strings: 120, 'strings missed': 0, pictures: 1 })
  await verifyBooks(scene)
})

test('it is seen when the vault knows somebody else', async () => {
  scene = await setScene({ quiet: true })
  const wish = { rounds: 2, seed: 20261127, stranger: true }
  const { faults } = await plantIdentities(scene, wish)
  expect(faults.join('\n')).toMatch(/^names \S.* in \S+/m)
})
