import type Stripe from 'stripe'
import { askStripe } from '#app/platform/stripe.server.ts'
import { addSeconds } from '#app/values/period.ts'

/** More than a shop makes in a year; what is more is looked at in shorter parts. */
const most = 10_000

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000)

type Created = { gte: number; lte: number }

/** One of Stripe's lists, narrowed by when its things were made; `limit` is of one of its pages. */
export type StripeList<Row> = {
  step: string
  ask: (stripe: Stripe, narrowed: { created: Created; limit: number }) => Stripe.ApiListPromise<Row>
}

/**
 * Everything in a list of Stripe's that was made in a stretch of time, oldest first, and until when it is all of it. Undefined when Stripe
 * cannot say.
 */
export async function listMade<Row>(
  list: StripeList<Row>,
  { from, until }: { from: Date; until: Date },
): Promise<{ rows: Row[]; until: Date } | undefined> {
  const created = { gte: seconds(from), lte: seconds(until) }
  const rows = await askStripe(
    (stripe) => list.ask(stripe, { created, limit: 100 }).autoPagingToArray({ limit: most }),
    { step: list.step },
  )
  if (!rows) return undefined
  const half = (created.lte - created.gte) / 2
  // The newest come first, so that it is the oldest that are missing from a list cut short.
  if (rows.length === most && half > 1)
    return listMade(list, { from, until: addSeconds(from, half) })
  return { rows: rows.reverse(), until }
}
