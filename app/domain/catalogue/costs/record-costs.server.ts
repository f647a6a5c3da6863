import { type Actor, actorReference } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { asDecimal } from '#app/values/money.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { pricePartNames } from '../product.ts'
import { claimVersion } from '../sheet/sheet-store.server.ts'
import type { Recording } from './cost.ts'
import { insertCosts } from './cost-store.server.ts'
import { listAskedPrices } from './list-asked-prices.server.ts'

type Wish = {
  productId: string
  /** Of the piece, as it was shown with its prices. */
  version: number
  called: string
  recordings: readonly Recording[]
  by: Actor
  now: Date
}

/** Records what prices of a piece are made of, beside what was recorded before. Refused when somebody has changed the piece or a price of it since. */
export const recordCosts = (wish: Wish): Promise<Outcome<undefined, 'changed_meanwhile'>> =>
  wish.recordings.length === 0
    ? Promise.resolve(done(undefined))
    : transaction((tx) => record(wish, tx))

async function record(wish: Wish, tx: Tx): ReturnType<typeof recordCosts> {
  const { productId, version, recordings, by, now: at } = wish
  if (!(await claimVersion(productId, version, tx))) return refused('changed_meanwhile')
  const asked = await listAskedPrices(productId, 'sv', tx)
  const now = new Set(asked.flatMap(({ priceIds }) => priceIds))
  if (recordings.some(({ priceIds }) => priceIds.some((id) => !now.has(id))))
    throw new Error('a price ended without a change of its piece')
  for (const { priceIds, parts } of recordings)
    await insertCosts({ priceIds, parts, by: actorReference(by), at }, tx)
  const changes = recordings.flatMap(({ key, parts }) =>
    pricePartNames.map((part) => ({
      field: `part ${part}`,
      to: `${asDecimal(parts[part])} (${key.slice(0, 3)})`,
    })),
  )
  const about = { by, at, object: `product/${productId}`, called: wish.called, changes }
  await recordHistory({ ...about, action: 'products.costs_recorded' }, tx)
  return done(undefined)
}
