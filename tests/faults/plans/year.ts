import { findBreaches } from '#app/domain/ledger/invariants.server.ts'
import { db } from '#app/platform/db.server.ts'
import { chanceFrom, type Findings } from '#tests/faults/shop/chance.ts'
import type { Scene } from '#tests/faults/shop/scene.ts'
import { beginPlans, liveOn, newLives } from './givers.ts'
import { reckon } from './reckoning.ts'
import { type Stage, takeStage } from './stage.ts'
import { listen, look, nothingTold, type Weather } from './telling.ts'

const minutesOfDay = 24 * 60

/** A month goes by in these steps; what happens in each is told in any order. */
const steps = [7, 8, 8, 8]

type Wish = { rounds: number; seed: number; months?: number; weather?: Partial<Weather> }

/**
 * Thirteen months of so many plans: charges that fail and recover, pauses and their ends, stops and other amounts; webhooks doubled, out of order and
 * lost, and the shop's connections cut in the middle of it. Afterwards each charge at Stripe is one gift with one payment, one receipt and one letter,
 * none fell into a pause or after a stop, and the sums agree to the öre.
 */
export async function liveYear(stage: Stage, wish: Wish): Promise<Findings> {
  const { rounds, seed, months = 13 } = wish
  const weather = { lost: 0.1, doubled: 0.2, restarts: true, ...wish.weather }
  const chance = chanceFrom(seed)
  const [lives, told] = [newLives(stage, chance), nothingTold()]
  // So many at once that the guard against tried cards, which counts pages that nobody has paid, lets them all in.
  for (let from = 0; from < rounds; from += 20) {
    await beginPlans(lives, { from, until: Math.min(from + 20, rounds) })
    await stage.passMinutes(15)
    await listen(stage, { told, chance, weather: { ...weather, restarts: false, lost: 0 } })
  }
  for (let month = 0; month < months; month += 1) {
    await liveOn(lives)
    for (const days of steps) {
      await stage.passMinutes(days * minutesOfDay)
      await listen(stage, { told, chance, weather })
    }
    await look(stage)
  }
  const { faults, notes } = await reckon(lives)
  const broken = await audit(stage)
  return {
    ...{ rounds, seed, faults: [...faults, ...broken] },
    notes: { ...notes, ...lives.counts, ...told.counts },
  }
}

/** What the auditor says. Letters are not sent in this run, which is about money: as far as the auditor goes, they have left. */
async function audit(stage: Stage): Promise<string[]> {
  await db().letter.updateMany({
    where: { state: { not: 'sent' } },
    data: { state: 'sent', sentAt: stage.now() },
  })
  const breaches = await findBreaches({ now: stage.now() })
  return breaches.map(({ invariant, sentence, subject }) => `${invariant} ${sentence}: ${subject}`)
}

/** The long run: 1 000 plans and more, the shop's verbs driven against its own database and the neighbours beside it. */
export async function playYear(scene: Scene, wish: Wish): Promise<Findings> {
  const stage = await takeStage(scene)
  try {
    return await liveYear(stage, wish)
  } finally {
    await stage.leave()
  }
}
