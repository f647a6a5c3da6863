import { afterEach, expect, test } from 'vitest'
import { unguardedBuild } from './break-guard.ts'
import { raceForGifts } from './gift-refund-races.ts'
import { raceForRefunds } from './refund-races.ts'
import { type Scene, setScene, verifyBooks } from './scene.ts'

let scene: Scene | undefined

afterEach(async () => {
  await scene?.close()
  scene = undefined
})

test('a running shop never gives back more than came, whoever gives at the same moment', async () => {
  scene = await setScene()
  const found = await raceForRefunds(scene, { rounds: 25, seed: 7 })
  expect(found.faults).toEqual([])
  const gifts = await raceForGifts(scene, { rounds: 10, seed: 7 })
  expect(gifts.faults).toEqual([])
  expect(gifts.notes).toMatchObject({ takenBack: 2 })
  await verifyBooks(scene)
})

test('it is seen to promise money in vain when two who give a gift back do not wait for each other', async () => {
  const unguarded = await unguardedBuild({
    find: /(WHERE reference = \$\{reference\} AND state = 'succeeded') FOR UPDATE/g,
    put: '$1',
  })
  try {
    scene = await setScene({ build: unguarded.folder })
    await scene.ask('DROP TRIGGER refund_within_payment ON refund')
    // Long enough for the second to decide before the first is written.
    await scene.ask(`CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM pg_sleep(0.1); RETURN NEW; END $$`)
    await scene.ask(
      'CREATE TRIGGER dawdle BEFORE INSERT ON refund FOR EACH ROW EXECUTE FUNCTION dawdle()',
    )
    const found = await raceForGifts(scene, { rounds: 4, seed: 7, atDesk: true })
    expect(found.faults.join()).toMatch(/promised in vain/)
  } finally {
    await unguarded.remove()
  }
})
