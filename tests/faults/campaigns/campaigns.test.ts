import { afterEach, describe, expect, test } from 'vitest'
import { unguardedBuild } from '../shop/break-guard.ts'
import { type Scene, setScene } from '../shop/scene.ts'
import { relayLetters } from './letter-relay.ts'
import { keepCount, raceForPledges } from './pledge-races.ts'

// The short form, as in the files beside it; `npm run faults` is the long one.
let scene: Scene | undefined
const settings = { TRUSTED_PROXIES: '1' }

afterEach(async () => {
  await scene?.close()
  scene = undefined
})

describe('signatures of one address at once', () => {
  test('are one or none, and none once its owner denies it', async () => {
    scene = await setScene({ quiet: true, settings })
    await keepCount(scene)
    const found = await raceForPledges(scene, { rounds: 8, seed: 20261127 })
    expect(found.faults).toEqual([])
    expect(found.notes).toMatchObject({ confirmed: 2, denied: 2, both: 2, 'signed anew': 2 })
  })

  test('are seen to be written after the denial when the database does not heed it', async () => {
    scene = await setScene({ quiet: true, settings })
    await keepCount(scene)
    await scene.ask('DROP TRIGGER pledge_heeds_blocks ON pledge')
    const found = await raceForPledges(scene, { rounds: 4, seed: 20261127 })
    expect(found.faults.join()).toMatch(/denied: 1 waiting, 0 confirmed, 1 blocks/)
  })
})

describe('the form that writes to decision makers', () => {
  test('is no relay: our words, one receiver, ten letters', async () => {
    scene = await setScene({ quiet: true, settings })
    const found = await relayLetters(scene, { rounds: 3, seed: 20261127 })
    expect(found.faults).toEqual([])
    expect(found.notes).toMatchObject({ refused: 30, 'letters to offices': 30 })
  })

  test('is seen to send more than ten when the quota is taken out', async () => {
    const unguarded = await unguardedBuild({
      find: /\s+WHERE letter_quota\.ends <= \$\{at\d*\} OR letter_quota\.used \+ \$\{letters\d*\} <= \$\{most\}/g,
      put: '',
    })
    try {
      scene = await setScene({ quiet: true, settings, build: unguarded.folder })
      await scene.ask('ALTER TABLE letter_quota DROP CONSTRAINT letter_quota_holds')
      const found = await relayLetters(scene, { rounds: 1, seed: 20261127 })
      expect(found.faults.join()).toMatch(/one signer sent (1[1-9]|[2-9]\d) letters/)
    } finally {
      await unguarded.remove()
    }
  })
})
