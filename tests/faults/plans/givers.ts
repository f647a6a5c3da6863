import type Stripe from 'stripe'
import { newGiftForm } from '#app/domain/donations/gift-form-seal.server.ts'
import { startPlan } from '#app/domain/plans/start-plan.server.ts'
import { addHours } from '#app/values/period.ts'
import type { Chance } from '#tests/faults/shop/chance.ts'
import { makeFund } from '#tests/make/gift.ts'
import type { Stage } from './stage.ts'

/** When nothing may be charged, by the plan's name at Stripe; in Stripe's seconds. */
export type Quiet = Map<string, { from: number; until: number }[]>

export type Lives = {
  stage: Stage
  chance: Chance
  quiet: Quiet
  counts: Record<'failures' | 'pauses' | 'resumes' | 'stops' | 'changes', number>
}

export const newLives = (stage: Stage, chance: Chance): Lives => ({
  ...{ stage, chance, quiet: new Map() },
  counts: { failures: 0, pauses: 0, resumes: 0, stops: 0, changes: 0 },
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
      const started = await startPlan({ request, locale: 'sv', now: stage.now() })
      if (!started.ok) throw new Error(`refused: ${started.refusal}`)
      await stage.press(started.value.url, 'pay')
    }
  }
  await Promise.all([0, 1, 2, 3].map(lane))
}

async function pause(lives: Lives, id: string): Promise<void> {
  const { stage, chance, quiet, counts } = lives
  const resumesAt = addHours(stage.now(), chance.between(20, 80) * 24)
  const pause_collection = { behavior: 'void', resumes_at: seconds(resumesAt) } as const
  await stage.stripe.subscriptions.update(id, { pause_collection })
  const from = seconds(stage.now())
  quiet.set(id, [...(quiet.get(id) ?? []), { from, until: seconds(resumesAt) }])
  counts.pauses += 1
}

async function resume({ stage, quiet, counts }: Lives, id: string): Promise<void> {
  await stage.stripe.subscriptions.update(id, { pause_collection: '' })
  const last = quiet.get(id)?.at(-1)
  if (last) last.until = Math.min(last.until, seconds(stage.now()))
  counts.resumes += 1
}

async function stop({ stage, quiet, counts }: Lives, id: string): Promise<void> {
  await stage.stripe.subscriptions.cancel(id)
  const over = { from: seconds(stage.now()), until: Number.POSITIVE_INFINITY }
  quiet.set(id, [...(quiet.get(id) ?? []), over])
  counts.stops += 1
}

async function change({ stage, chance, counts }: Lives, plan: Stripe.Subscription): Promise<void> {
  const [item] = plan.items.data
  const price = { currency: plan.currency, product: String(item?.price.product) }
  const price_data = {
    ...{ ...price, unit_amount: chance.between(2_000, 99_999) },
    recurring: { interval: 'month' } as const,
  }
  const items = [{ id: item?.id ?? '', price_data }]
  await stage.stripe.subscriptions.update(plan.id, { items, proration_behavior: 'none' })
  counts.changes += 1
}

/** One giver's month: mostly nothing, else a card that fails, a pause, its end, a stop or another amount. */
async function live(lives: Lives, plan: Stripe.Subscription): Promise<void> {
  const { stage, chance, counts } = lives
  const dice = chance.next()
  const isPaused = plan.pause_collection !== null
  if (dice < 0.12) {
    counts.failures += 1
    const declineNext = chance.between(1, 4)
    await stage.control({ plan: { subscription: plan.id, declineNext } })
  } else if (dice < 0.17 && plan.status === 'active' && !isPaused) await pause(lives, plan.id)
  else if (dice < 0.32 && isPaused) await resume(lives, plan.id)
  else if (dice < 0.19) await stop(lives, plan.id)
  else if (dice < 0.26) await change(lives, plan)
}

/** What the givers do at the beginning of a month. */
export async function liveOn(lives: Lives): Promise<void> {
  const { stripe } = lives.stage
  const plans = await stripe.subscriptions.list({ limit: 100 }).autoPagingToArray({ limit: 10_000 })
  for (const plan of plans) await live(lives, plan)
}
