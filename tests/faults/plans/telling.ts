import type Stripe from 'stripe'
import { followers } from '#app/domain/checkout/followers.server.ts'
import { hearStripe } from '#app/domain/checkout/hear-stripe.server.ts'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import type { Chance } from '#tests/faults/shop/chance.ts'
import { cutConnections, type Stage } from './stage.ts'

/** What has been told so far. */
export type Told = {
  heard: Set<string>
  since: number
  counts: Record<'told' | 'again' | 'lost' | 'restarts', number>
}

export const nothingTold = (): Told => ({
  ...{ heard: new Set<string>(), since: 0 },
  counts: { told: 0, again: 0, lost: 0, restarts: 0 },
})

/** What happened at Stripe and was not told of before; only what a shop subscribes to. */
async function untold(stage: Stage, told: Told): Promise<Stripe.Event[]> {
  const events: Stripe.Event[] = []
  for await (const event of stage.stripe.events.list({
    limit: 100,
    created: { gte: told.since },
  })) {
    if (!told.heard.has(event.id) && followers[event.type]) events.push(event)
    told.heard.add(event.id)
    told.since = Math.max(told.since, event.created)
  }
  return events
}

/** How much of what is told goes wrong on its way, of 1. */
export type Weather = { lost: number; doubled: number; restarts: boolean }

const lanes = 8

/** Tells the shop in any order, some of it twice or three times at once; a part is lost for good, and what a restart broke is told again. */
export async function listen(
  stage: Stage,
  { told, chance, weather }: { told: Told; chance: Chance; weather: Weather },
): Promise<void> {
  const events = (await untold(stage, told)).map((event) => ({ event, place: chance.next() }))
  events.sort((a, b) => a.place - b.place)
  const onTheirWay = events.filter(() => chance.next() >= weather.lost)
  told.counts.lost += events.length - onTheirWay.length
  const tellings = onTheirWay.flatMap(({ event }) =>
    Array<Stripe.Event>(chance.next() < weather.doubled ? chance.between(2, 3) : 1).fill(event),
  )
  const restartAt = weather.restarts ? chance.between(0, tellings.length) : -1
  await tellAll(stage, { told, tellings, restartAt })
}

type Telling = { told: Told; tellings: Stripe.Event[]; restartAt: number; tries?: number }

/** What cannot be told so often is broken for good, and the run should say why. */
const mostTries = 5

async function tellAll(stage: Stage, telling: Telling): Promise<void> {
  const { told, tellings, restartAt, tries = 1 } = telling
  const broken: Stripe.Event[] = []
  let why: unknown
  const lane = async (first: number) => {
    for (let at = first; at < tellings.length; at += lanes) {
      if (at === restartAt) await cutConnections(stage)
      const event = tellings[at] as Stripe.Event
      // A connection that was cut is the point of this run: Stripe hears no 200 and tells it again.
      const end = await hearStripe(event, stage.now()).catch((error: unknown) => {
        why = error
        return 'unknown'
      })
      if (end === 'unknown') broken.push(event)
    }
  }
  await Promise.all(Array.from({ length: lanes }, (_, first) => lane(first)))
  if (restartAt >= 0 && restartAt < tellings.length) told.counts.restarts += 1
  told.counts.told += tellings.length
  told.counts.again += broken.length
  if (broken.length === 0) return
  if (tries === mostTries) throw new Error(`${broken[0]?.type} is never heard`, { cause: why })
  await tellAll(stage, { told, tellings: broken, restartAt: -1, tries: tries + 1 })
}

/** The reconciler's rounds, until every plan has been asked about. */
export async function look(stage: Stage): Promise<void> {
  await stage.passMinutes(11)
  for (let round = 0; round < 4; round += 1) await reconcile(stage.now(), 1_000)
}
