import { db } from '#app/platform/db.server.ts'
import type { TestDatabase } from '#tests/make/database.ts'
import { makeDelivery } from '#tests/make/delivery.ts'
import { makeFund } from '#tests/make/gift.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { type MadeProduct, makeProduct } from '#tests/make/product.ts'
import {
  freePort,
  makeDataDir,
  type RunningShop,
  shopSettings,
  startNeighbours,
  startShop,
} from '#tests/make/running-shop.ts'
import { openDigests } from './digests.ts'

export type Wares = {
  /** Plenty of it, in every currency. */
  plenty: MadeProduct
  soldOut: MadeProduct
  /** Two are left. */
  few: MadeProduct
  /** Costs nothing that could be paid in euro. */
  crownsOnly: MadeProduct
  draft: MadeProduct
}

/** A running shop with a few wares, and ways to see whether anything was written. */
export type Counter = {
  shop: RunningShop
  wares: Wares
  /** A digest of every table, and what the stand-in for Stripe has been asked. */
  everything: () => Promise<Record<string, string>>
  close: () => Promise<void>
}

/** The amounts that the giving form offers, in minor units of any currency. */
const offered = [10_000, 25_000]

/** Signs what the shop and the test seal alike. */
export const sessionSecret = 'a session secret of the counter tests'

/** Opens a shop over HTTP on the test's own database. */
export async function openCounter(database: TestDatabase): Promise<Counter> {
  const [port, folder] = [await freePort(), await makeDataDir()]
  const neighbours = await startNeighbours(port)
  const settings = shopSettings({ port, dataDir: folder.path, standinUrl: neighbours.url })
  const wares = await stock()
  const own = { DATABASE_URL: database.url, SESSION_SECRET: sessionSecret }
  const shop = await startShop({ ...settings, ...own })
  const digests = await openDigests(database.url)
  return {
    shop,
    wares,
    everything: async () => ({
      ...(await digests.read()),
      stripe: JSON.stringify(await countsAt(neighbours.url)),
    }),
    close: async () => {
      await shop.stop()
      await digests.close()
      await neighbours.stop()
      await folder.remove()
    },
  }
}

async function stock(): Promise<Wares> {
  await makeOrganisation()
  await makeDelivery()
  // To one country nothing is sent.
  await db().deliveryPrice.deleteMany({ where: { country: 'DE' } })
  await makeFund('safe-nights')
  const closed = await makeFund('closed')
  await db().fund.update({ where: { id: closed.id }, data: { open: false } })
  const rows = { SEK: offered, NOK: offered, EUR: offered }
  const value = { once: rows, monthly: rows }
  await db().setting.create({ data: { name: 'suggested_amounts', value } })
  return {
    plenty: await makeProduct({ slug: 'plenty', stock: 10_000 }),
    soldOut: await makeProduct({ slug: 'sold-out', stock: 0 }),
    few: await makeProduct({ slug: 'few', stock: 2 }),
    crownsOnly: await makeProduct({ slug: 'crowns-only', prices: { SEK: 50_000 } }),
    draft: await makeProduct({ slug: 'draft', status: 'draft' }),
  }
}

async function countsAt(url: string): Promise<unknown> {
  const state = (await (await fetch(`${url}/control.json?limit=1`)).json()) as { counts: unknown }
  return state.counts
}
