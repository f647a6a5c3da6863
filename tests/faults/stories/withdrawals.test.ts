import { afterEach, expect, test } from 'vitest'
import { unguardedBuild } from '../shop/break-guard.ts'
import { type Scene, setScene, verifyBooks } from '../shop/scene.ts'
import { drillWithdrawals } from './withdrawal-drills.ts'

let scene: Scene | undefined

afterEach(async () => {
  await scene?.close()
  scene = undefined
})

// The short form; `npm run faults -- withdrawal-drills` is the long one.
test('a withdrawn story is gone from readers, tables and files, and stays so after a restore', async () => {
  scene = await setScene({ quiet: true })
  const { faults, notes } = await drillWithdrawals(scene, { rounds: 2, seed: 20261127 })
  expect(faults).toEqual([])
  expect(notes.told).toBeGreaterThan(4)
  await verifyBooks(scene)
})

/** A guard, how it is taken out of the program, and what the drill then finds. */
const guards: [string, RegExp, string, RegExp][] = [
  [
    'the tombstones outside the database are not read',
    /return known\.hashes/g,
    'return new Set()',
    /after the restore: .* tells the story/,
  ],
  ['its address does not say that it is gone', /gone: 410/g, 'gone: 200', /answers 200/],
  [
    'its tables are not written anew',
    /VACUUM \(FULL, SKIP_LOCKED\) [a-z_, ]+/g,
    'SELECT 1',
    /the word stands in the file postgres\/cluster\/base/,
  ],
]

test.each(guards)('it is seen when %s', async (_what, find, put, found) => {
  const unguarded = await unguardedBuild({ find, put })
  try {
    scene = await setScene({ quiet: true, build: unguarded.folder })
    const { faults } = await drillWithdrawals(scene, { rounds: 1, seed: 20261127, seconds: 5 })
    expect(faults.join('\n')).toMatch(found)
  } finally {
    await unguarded.remove()
  }
})
