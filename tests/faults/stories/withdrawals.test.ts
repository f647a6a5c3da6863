import { afterEach, expect, test } from 'vitest'
import { type Guard, unguardedBuild } from '../shop/break-guard.ts'
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

/** A guard, how it is taken out of the program, and what the drill then finds, which nothing else could bring about. */
const guards: [string, Guard, RegExp][] = [
  [
    'the tombstones outside the database are not read',
    {
      find: /readTombstones = \(\) => stories\.read\(\)/g,
      put: 'readTombstones = async () => new Set()',
    },
    /after the restore: \S+ tells the story/,
  ],
  [
    'an address does not say that it is gone',
    { find: /gone: 410/g, put: 'gone: 200' },
    /^round 1, \/sv\/stories\/\w+ answers 200$/m,
  ],
  [
    'the address of a picture does not say that it is gone',
    { find: /(read\w* === |refusal === )"gone" \? 410/g, put: '$1"gone" ? 404' },
    /^round 1, \S+\/pictures\/\S+\/240\.webp answers 404$/m,
  ],
  [
    'the tables are not written anew',
    { find: /VACUUM \(FULL, SKIP_LOCKED\) [a-z_, ]+/g, put: 'SELECT 1' },
    /^round 1, a trace stands in the file postgres\/cluster\/base/m,
  ],
  [
    'the files of pictures are left',
    { find: /async function removePicture\(file\) \{/g, put: '$& return;' },
    /^round 1, a trace stands in the file story-pictures\//m,
  ],
]

test('it is seen when guards are missing, each by what it lets through', async () => {
  const unguarded = await unguardedBuild(...guards.map(([, guard]) => guard))
  try {
    scene = await setScene({ quiet: true, build: unguarded.folder })
    const { faults } = await drillWithdrawals(scene, { rounds: 1, seed: 20261127, seconds: 5 })
    for (const [what, , found] of guards) expect(faults.join('\n'), what).toMatch(found)
  } finally {
    await unguarded.remove()
  }
})
