import type Stripe from 'stripe'
import { newGiftForm } from '#app/domain/donations/gift-form-seal.server.ts'
import type { PlanChange } from '#app/domain/plans/changes/change.ts'
import { changePlan } from '#app/domain/plans/changes/change-plan.server.ts'
import { startPlan } from '#app/domain/plans/start-plan.server.ts'
import { newId } from '#app/values/id.ts'
import type { Chance } from '#tests/faults/shop/chance.ts'
import { madeAddress } from '#tests/make/address.ts'
import { makeFund } from '#tests/make/gift.ts'
import type { Stage } from './stage.ts'

/** When nothing may be charged, by the plan's name at Stripe; in Stripe's seconds. */
export type Quiet = Map<string, { from: number; until: number }[]>

export type Lives = {
  stage: Stage
  chance: Chance
  quiet: Quiet
  counts: Record<
    'failures' | 'pauses' | 'resumes' | 'stops' | 'amounts' | 'days' | 'refused',
    number
  >
}

export const newLives = (stage: Stage, chance: Chance): Lives => ({
  ...{ stage, chance, quiet: new Map() },
  counts: { failures: 0, pauses: 0, resumes: 0, stops: 0, amounts: 0, days: 0, refused: 0 },
})

const seconds = (at: Date) => Math.floor(at.getTime() / 1000)

/** So many givers begin, four at once, each with an amount of her own, in three currencies. */
export async function beginPlans({ stage, chance }: Lives, plans: number): Promise<void> {
  const { slug: fund } = await makeFund()
  const wishes = Array.from({ length: plans }, (_, at) => ({
    currency: (['SEK', 'SEK', 'NOK', 'EUR'] as const)[chance.between(0, 3)] ?? 'SEK',
    ...{ amount: chance.between(2_000, 99_999), fund, name: 'Greta Givare' },
    email: `giver${at}@prov.example`,
  }))
  const lane = async (first: number) => {
    for (let at = first; at < plans; at += 4) {
      const request = { ...wishes[at], form: newGiftForm(stage.now()) } as (typeof wishes)[0] & {
        form: string
      }
      const started = await startPlan({
        ...{ request, locale: 'sv', address: madeAddress(), now: stage.now() },
      })
      if (!started.ok) throw new Error(`refused: ${started.refusal}`)
      await stage.press(started.value.url, 'pay')
    }
  }
  await Promise.all([0, 1, 2, 3].map(lane))
}

/** What she asks for on her own page. False when the shop says that it cannot be so now. */
async function ask(lives: Lives, plan: Stripe.Subscription, change: PlanChange): Promise<boolean> {
  const { stage, counts } = lives
  const planId = plan.metadata.plan ?? ''
  const wish = { id: newId(), planId, change, askedBy: 'giver', now: stage.now() }
  const changed = await changePlan(wish)
  if (!changed.ok) counts.refused += 1
  return changed.ok
}

/** From now until then nothing may be charged. */
function rest({ stage, quiet }: Lives, id: string, until: number): void {
  quiet.set(id, [...(quiet.get(id) ?? []), { from: seconds(stage.now()), until }])
}

async function pause(lives: Lives, plan: Stripe.Subscription): Promise<void> {
  const { stage, chance, counts } = lives
  if (!(await ask(lives, plan, { kind: 'pause', months: chance.between(1, 3) }))) return
  const { pause_collection: now } = await stage.stripe.subscriptions.retrieve(plan.id)
  rest(lives, plan.id, now?.resumes_at ?? 0)
  counts.pauses += 1
}

async function resume(lives: Lives, plan: Stripe.Subscription): Promise<void> {
  if (!(await ask(lives, plan, { kind: 'resume' }))) return
  const last = lives.quiet.get(plan.id)?.at(-1)
  if (last) last.until = Math.min(last.until, seconds(lives.stage.now()))
  lives.counts.resumes += 1
}

async function stop(lives: Lives, plan: Stripe.Subscription): Promise<void> {
  if (!(await ask(lives, plan, { kind: 'stop' }))) return
  rest(lives, plan.id, Number.POSITIVE_INFINITY)
  lives.counts.stops += 1
}

async function change(lives: Lives, plan: Stripe.Subscription): Promise<void> {
  const { chance, counts } = lives
  const isDay = chance.next() < 0.3
  const wanted = isDay
    ? ({ kind: 'day', day: chance.between(1, 28) } as const)
    : ({ kind: 'amount', amount: chance.between(2_000, 99_999) } as const)
  if (await ask(lives, plan, wanted)) counts[isDay ? 'days' : 'amounts'] += 1
}

async function fail({ stage, chance, counts }: Lives, plan: Stripe.Subscription): Promise<void> {
  counts.failures += 1
  const declineNext = chance.between(1, 4)
  await stage.control({ plan: { subscription: plan.id, declineNext } })
}

/** One giver's month: mostly nothing, else a card that fails, a pause, its end, a stop, another amount or another day. */
async function live(lives: Lives, plan: Stripe.Subscription): Promise<void> {
  const dice = lives.chance.next()
  const isPaused = plan.pause_collection !== null
  if (dice < 0.12) await fail(lives, plan)
  else if (dice < 0.17 && !isPaused) await pause(lives, plan)
  else if (dice < 0.32 && isPaused) await resume(lives, plan)
  else if (dice < 0.19) await stop(lives, plan)
  else if (dice < 0.28) await change(lives, plan)
}

/** What the givers do at the beginning of a month. */
export async function liveOn(lives: Lives): Promise<void> {
  const { stripe } = lives.stage
  const plans = await stripe.subscriptions.list({ limit: 100 }).autoPagingToArray({ limit: 10_000 })
  for (const plan of plans) await live(lives, plan)
}
