import { afterEach, describe, expect, test } from 'vitest'
import { type Scene, setScene, verifyBooks } from '../shop/scene.ts'
import { giveInDoubt } from './doubt.ts'

// The short form, as in the files beside it; `npm run faults -- monthly-doubt` is the long one.
let scene: Scene | undefined
const settings = { TRUSTED_PROXIES: '1' }

afterEach(async () => {
  await scene?.close()
  scene = undefined
})

describe('a monthly gift', () => {
  test('comes once of double clicks, reloads, the way back and two windows; and twice where the database minds neither', async () => {
    scene = await setScene({ settings })
    expect((await giveInDoubt(scene, { rounds: 6, seed: 20261128 })).faults).toEqual([])
    await verifyBooks(scene)
    await scene.ask('DROP INDEX plan_starting_once; DROP INDEX plan_form_id_key')
    const unguarded = await giveInDoubt(scene, { rounds: 6, seed: 20261129, seconds: 5 })
    expect(unguarded.faults.join()).toMatch(/303 \S+\/pay\/\S+, 303|givers have \d+ plans/)
  })
})
