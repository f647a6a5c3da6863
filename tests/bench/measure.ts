import { readFile } from 'node:fs/promises'
import pg from 'pg'
import {
  freePort,
  makeDataDir,
  operate,
  type RunningShop,
  shopSettings,
  startNeighbours,
  startShop,
} from '#tests/make/running-shop.ts'
import { addToBasket, hiddenField } from '#tests/make/shopping.ts'
import { measureOrders } from './orders.ts'
import { measureRatio, type Ratio } from './ratio.ts'
import type { Report } from './report.ts'
import { measureWebhooks } from './webhooks.ts'
import { weigh } from './weight.ts'

type Options = { seconds: number; say: (line: string) => void }

const pages = ['/sv', '/sv/shop', '/sv/products/lantern-pendant', '/sv/give']

/** Starts a seeded shop with its neighbours, measures everything, and ends them. */
export async function measure({ seconds, say }: Options): Promise<Report> {
  const port = await freePort()
  const folder = await makeDataDir()
  const neighbours = await startNeighbours(port)
  const settings = shopSettings({ port, dataDir: folder.path, standinUrl: neighbours.url })
  try {
    say('seeding')
    await operate(['seed'], settings)
    const warmStartMs = await warmStart(settings)
    const shop = await startShop(settings)
    try {
      return { ...(await press(shop, { seconds, say })), warmStartMs }
    } finally {
      await shop.stop()
    }
  } finally {
    await neighbours.stop()
    await folder.remove()
  }
}

async function press(
  shop: RunningShop,
  { seconds, say }: Options,
): Promise<Omit<Report, 'warmStartMs'>> {
  await new Promise((resume) => setTimeout(resume, 1000))
  const idle = await residentMegabytes(shop.pid)
  const variant = await prepareStock(shop)
  say('weighing pages')
  const weights = await Promise.all(pages.map((page) => weigh(shop.url, page)))
  const ratios = await measureRatios(shop, { variant, seconds, say })
  say('whole orders')
  const database = await connect(shop)
  const countPaid = async () =>
    Number((await database.query(`SELECT count(*) AS n FROM receipt`)).rows[0].n)
  const orders = await measureOrders(shop, { variant, atOnce: 8, seconds: 2 * seconds, countPaid })
  say('webhooks')
  const webhooksPerSecond = await measureWebhooks(shop, { variant, seconds })
  await database.end()
  return {
    ratios,
    orders,
    webhooksPerSecond,
    weights,
    memory: { idle, loaded: await residentMegabytes(shop.pid) },
  }
}

async function measureRatios(
  shop: RunningShop,
  { variant, seconds, say }: Options & { variant: string },
): Promise<Ratio[]> {
  const ratios: Ratio[] = []
  const load = { connections: 32, seconds }
  for (const [name, path] of [
    ['list', pages[1]],
    ['piece', pages[2]],
    ['giving page', pages[3]],
  ]) {
    say(`pressing ${name}`)
    ratios.push(await measureRatio(name ?? '', { url: shop.url + path, ...load }))
  }
  say('adding to baskets')
  ratios.push(await measureRatio('add to basket', await basketLoad(shop, variant, seconds)))
  return ratios
}

async function basketLoad(shop: RunningShop, variant: string, seconds: number) {
  const body = new URLSearchParams({ variant, quantity: '1' }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: shop.url }
  return {
    url: `${shop.url}/sv/basket`,
    method: 'POST',
    headers,
    body,
    connections: 32,
    seconds,
  } as const
}

/** A variant with stock enough for any number of orders. */
async function prepareStock(shop: RunningShop): Promise<string> {
  const page = await shop.visitor().ask('/sv/products/lantern-pendant')
  const variant =
    /name="variant"[^>]*value="([^"]+)"/.exec(page.body)?.[1] ?? hiddenField(page.body, 'variant')
  const database = await connect(shop)
  await database.query('UPDATE stock SET on_hand = on_hand + 1000000 WHERE variant_id = $1', [
    variant,
  ])
  await database.query(
    `INSERT INTO stock_movement (id, variant_id, quantity, cause, reference)
     VALUES (gen_random_uuid(), $1, 1000000, 'received', 'bench')`,
    [variant],
  )
  await database.end()
  const added = await addToBasket(shop.visitor(), variant)
  if (added.status !== 303)
    throw new Error(`the benchmark's piece cannot be bought: ${added.status}`)
  return variant
}

async function connect(shop: RunningShop): Promise<pg.Client> {
  const { startPostgres } = await import('#app/platform/postgres/start.server.ts')
  const server = await startPostgres({
    dataDir: shop.settings.DATA_DIR ?? '',
    log: () => undefined,
  })
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  client.once('end', () => void server.release())
  return client
}

/** From nothing running to the first ready answer, data already there: the median of three. */
async function warmStart(settings: Record<string, string>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const started = performance.now()
    const shop = await startShop(settings)
    times.push(performance.now() - started)
    await shop.stop()
  }
  return times.sort((a, b) => a - b)[1] ?? 0
}

/** Resident memory of a process in MB, from the kernel; NaN where the kernel does not say. */
async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
}
