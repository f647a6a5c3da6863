import type Stripe from 'stripe'
import { hearStripe } from '#app/domain/checkout/hear-stripe.server.ts'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addHours } from '#app/values/period.ts'
import { type Chance, chanceFrom } from '#tests/faults/shop/chance.ts'
import { makeFund } from '#tests/make/gift.ts'
import type { Till } from '#tests/stores/checkout/till.ts'
import { monthly, passDays, reachPlanPage } from './plan-side.ts'

/** What the givers of a year did, by the plan's name at Stripe: when nothing may be charged. */
type Quiet = Map<string, { from: number; until: number }[]>

export type Year = {
  till: Till
  chance: Chance
  quiet: Quiet
  heard: Set<string>
  counts: Record<'failures' | 'pauses' | 'stops' | 'changes' | 'lost' | 'told', number>
}

const forever = Number.POSITIVE_INFINITY
const seconds = (at: Date) => Math.floor(at.getTime() / 1000)

export const newYear = (till: Till, seed: number): Year => ({
  ...{ till, chance: chanceFrom(seed), quiet: new Map(), heard: new Set() },
  counts: { failures: 0, pauses: 0, stops: 0, changes: 0, lost: 0, told: 0 },
})

/** So many givers begin, each with an amount of her own, in three currencies. */
export async function beginPlans(year: Year, plans: number): Promise<void> {
  const { till, chance } = year
  await makeFund()
  for (let at = 0; at < plans; at += 1) {
    const currency = (['SEK', 'SEK', 'NOK', 'EUR'] as const)[chance.between(0, 3)] ?? 'SEK'
    const amount = chance.between(2_000, 99_999)
    const giver = { email: `giver${at}@prov.example`, amount, currency }
    await till.press(await reachPlanPage(till, monthly(till, giver)), 'pay')
  }
  await listen(year)
}

/** What happened at Stripe and was not told of before. */
async function untold({ till, heard }: Year): Promise<Stripe.Event[]> {
  const created = { gte: seconds(addHours(till.now(), -28 * 24)) }
  const events: Stripe.Event[] = []
  for await (const event of till.stripe.events.list({ limit: 100, created })) {
    if (!heard.has(event.id)) events.push(event)
    heard.add(event.id)
  }
  return events
}

/** Tells the shop in any order, some of it twice or three times at once; a tenth is lost for good. */
async function listen(year: Year): Promise<void> {
  const { till, chance, counts } = year
  const events = (await untold(year)).map((event) => ({ event, place: chance.next() }))
  events.sort((a, b) => a.place - b.place)
  const lanes = 6
  const told = events.filter(() => chance.next() > 0.1)
  counts.lost += events.length - told.length
  counts.told += told.length
  const lane = async (first: number) => {
    for (let at = first; at < told.length; at += lanes) {
      const event = told[at]?.event
      if (!event) continue
      const copies = chance.next() < 0.2 ? chance.between(2, 3) : 1
      const tellings = Array.from({ length: copies }, () => hearStripe(event, till.now()))
      await Promise.all(tellings)
    }
  }
  await Promise.all(Array.from({ length: lanes }, (_, first) => lane(first)))
}

async function pause({ till, chance, quiet, counts }: Year, id: string): Promise<void> {
  const resumesAt = addHours(till.now(), chance.between(20, 80) * 24)
  const pause_collection = { behavior: 'void', resumes_at: seconds(resumesAt) } as const
  await till.stripe.subscriptions.update(id, { pause_collection })
  const from = seconds(till.now())
  quiet.set(id, [...(quiet.get(id) ?? []), { from, until: seconds(resumesAt) }])
  counts.pauses += 1
}

async function stop({ till, quiet, counts }: Year, id: string): Promise<void> {
  await till.stripe.subscriptions.cancel(id)
  quiet.set(id, [...(quiet.get(id) ?? []), { from: seconds(till.now()), until: forever }])
  counts.stops += 1
}

async function change({ till, chance, counts }: Year, id: string): Promise<void> {
  const { items, currency } = await till.stripe.subscriptions.retrieve(id)
  const [item] = items.data
  const product = String(item?.price.product)
  const price = { currency, product, unit_amount: chance.between(2_000, 99_999) }
  const price_data = { ...price, recurring: { interval: 'month' } as const }
  const changed = [{ id: item?.id ?? '', price_data }]
  await till.stripe.subscriptions.update(id, { items: changed, proration_behavior: 'none' })
  counts.changes += 1
}

/** One giver's month: mostly nothing, else a card that fails, a pause, a stop or another amount. */
async function live(year: Year, id: string, standing: string): Promise<void> {
  const { till, chance, counts } = year
  const dice = chance.next()
  if (dice < 0.12) {
    counts.failures += 1
    const declineNext = chance.between(1, 4)
    await till.control({ plan: { subscription: id, declineNext } })
  } else if (dice < 0.17 && standing === 'active') await pause(year, id)
  else if (dice < 0.19) await stop(year, id)
  else if (dice < 0.26) await change(year, id)
}

/** A month passes in steps of some days, told of as it goes; at its end the lost tellings are looked for. */
export async function passMonth(year: Year): Promise<void> {
  const { till } = year
  for await (const one of till.stripe.subscriptions.list({ limit: 100 })) {
    // One that is paused is not paused again: the second pause would end the first early.
    await live(year, one.id, one.pause_collection ? 'paused' : one.status)
  }
  for (const days of [7, 8, 8, 8]) {
    await passDays(till, days)
    await listen(year)
  }
  await look(till)
}

/** The reconciler's rounds, until every plan has been asked about. */
export async function look(till: Till): Promise<void> {
  await till.passMinutes(11)
  for (let round = 0; round < 8; round += 1) await reconcile(till.now(), 500)
}

const key = (of: { id: string | null; amount: number; currency: string }) =>
  `${of.id}: ${of.amount} ${of.currency.toUpperCase()}`

/** Charges at Stripe's stand-in, and the gifts that plans have brought here, one line each. */
export async function compare({ till, quiet }: Year) {
  const charges: string[] = []
  const wrong: string[] = []
  const months = new Set<string>()
  for await (const invoice of till.stripe.invoices.list({ limit: 100, status: 'paid' })) {
    if (invoice.amount_paid === 0) continue
    const subscription = String(invoice.parent?.subscription_details?.subscription)
    const { id, amount_paid: amount, currency, period_start: start, created } = invoice
    charges.push(key({ id, amount, currency }))
    if (months.has(`${subscription} ${start}`)) wrong.push(`${id} charges a month twice`)
    months.add(`${subscription} ${start}`)
    const isQuiet = quiet
      .get(subscription)
      ?.some((one) => created > one.from && created < one.until)
    if (isQuiet) wrong.push(`${id} charges while nothing may be charged`)
  }
  const gifts = await db().donation.findMany({ where: { state: 'settled' } })
  const kept = gifts.map(({ invoiceId: id, amount, currency }) => key({ id, amount, currency }))
  return { charges: charges.sort(), kept: kept.sort(), wrong }
}

/** Sums by currency, in minor units, of the stand-in's own book and of the gifts. */
export async function sums({ till }: Year) {
  const atStripe: Record<string, number> = {}
  for await (const line of till.stripe.balanceTransactions.list({ type: 'charge', limit: 100 })) {
    const currency = line.currency.toUpperCase()
    atStripe[currency] = (atStripe[currency] ?? 0) + line.amount
  }
  const gifts = await db().donation.groupBy({ by: ['currency'], _sum: { amount: true } })
  const here = Object.fromEntries(gifts.map(({ currency, _sum }) => [currency, _sum.amount]))
  return { atStripe, here }
}
