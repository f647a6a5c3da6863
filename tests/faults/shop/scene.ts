import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import pg from 'pg'
import { startPostgres } from '#app/platform/postgres/start.server.ts'
import {
  freePort,
  makeDataDir,
  type Neighbours,
  operate,
  type RunningShop,
  shopSettings,
  startNeighbours,
  startShop,
} from '#tests/make/running-shop.ts'

/** A seeded shop with its neighbours and a way to look into its database. */
export type Scene = {
  shop: RunningShop
  neighbours: Neighbours
  settings: Record<string, string>
  /** Asks the shop's database. */
  ask: <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<Row[]>
  /** The address by which the database's owner reaches it. */
  databaseUrl: () => string
  /** Starts the shop again after it was ended. */
  restart: () => Promise<RunningShop>
  /** Ends shop and database in good order, does something to their folder, and starts both again. */
  whileDown: (work: (dataDir: string) => Promise<void>) => Promise<void>
  close: () => Promise<void>
}

type Wish = { quiet?: boolean; build?: string; settings?: Record<string, string> }

/** Sets a scene up: everything on free ports and in a folder that goes with it. */
export async function setScene({ quiet = false, build, ...more }: Wish = {}): Promise<Scene> {
  const port = await freePort()
  const folder = await makeDataDir()
  const neighbours = await startNeighbours(port, { quiet })
  const own = shopSettings({ port, dataDir: folder.path, standinUrl: neighbours.url })
  const settings = { ...own, ...more.settings }
  await layOut(settings)
  let database = await openSide(folder.path)
  const scene: Scene = {
    shop: await startShop(settings, build),
    neighbours,
    settings,
    ask: async (sql, values) => (await database.pool.query(sql, values)).rows,
    databaseUrl: () => database.url,
    restart: async () => (scene.shop = await startShop(settings, build)),
    whileDown: async (work) => {
      await scene.shop.stop()
      await database.close()
      await work(folder.path)
      database = await openSide(folder.path)
      await scene.restart()
    },
    close: () => inTurn([scene.shop.stop, () => database.close(), neighbours.stop, folder.remove]),
  }
  return scene
}

/** The example in a folder of its own: a copy of what was laid out once for all scenes of a run, where that was. */
async function layOut(settings: Record<string, string>): Promise<void> {
  const { LYKTA_SEEDED: seeded } = process.env
  if (!seeded) await operate(['seed'], settings)
  // As root, the owners too: the cluster belongs to the server's own account.
  else await promisify(execFile)('cp', ['-Rp', `${seeded}/.`, settings.DATA_DIR ?? ''])
}

async function inTurn(steps: (() => Promise<unknown>)[]): Promise<void> {
  for (const step of steps) await step()
}

/** The shop's own database beside the shop. */
async function openSide(dataDir: string) {
  const server = await startPostgres({ dataDir, log: () => undefined })
  const pool = new pg.Pool({ connectionString: server.url, max: 2 })
  // A killed server ends idle connections; the next question opens a new one.
  pool.on('error', () => undefined)
  const close = async () => {
    await pool.end()
    await server.release()
  }
  return { url: server.url, pool, close }
}

/** A published variant that costs something in SEK, with exactly `units` for sale. */
export async function stockedVariant(scene: Scene, units: number): Promise<string> {
  const [row] = await scene.ask<{ id: string; on_hand: number }>(
    `SELECT v.id, s.on_hand FROM variant v JOIN stock s ON s.variant_id = v.id
     JOIN product p ON p.id = v.product_id WHERE p.slug = 'lantern-pendant' ORDER BY v.position LIMIT 1`,
  )
  if (!row) throw new Error('the example piece is missing')
  await changeStock(scene, row.id, units - row.on_hand)
  return row.id
}

/** Receives (or writes off) units with a movement, as staff will. */
export async function changeStock(scene: Scene, variant: string, units: number): Promise<void> {
  if (units === 0) return
  await scene.ask(
    `WITH moved AS (UPDATE stock SET on_hand = on_hand + $2 WHERE variant_id = $1 RETURNING variant_id)
     INSERT INTO stock_movement (id, variant_id, quantity, cause, reference)
     SELECT gen_random_uuid(), variant_id, $2, 'adjusted', 'scene/' || gen_random_uuid() FROM moved`,
    [variant, units],
  )
}

/**
 * Lets minutes go by for what waits in the database: leases run out, letters fall due, payments are old enough to be asked about. The short
 * runs need not sit through them, and what has to happen then the running shop still does by itself.
 */
export async function passMinutes(scene: Scene, minutes: number): Promise<void> {
  const earlier = `- ${minutes} * interval '1 minute'`
  await scene.ask(
    `UPDATE letter SET lease_until = lease_until ${earlier}, due_at = due_at ${earlier} WHERE state IN ('owed', 'sending')`,
  )
  await scene.ask(
    `UPDATE payment SET created_at = created_at ${earlier}, checked_at = checked_at ${earlier} WHERE state IN ('opening', 'open', 'pending')`,
  )
}

/** Waits until `holds` is true; throws with `what` after `seconds`. */
export async function until(
  what: string,
  seconds: number,
  holds: () => Promise<boolean>,
): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`after ${seconds} s still not so: ${what}`)
    await new Promise((resume) => setTimeout(resume, 10))
  }
}

/** What the operator's `verify` says of the books; throws its lines when a promise is broken. */
export const verifyBooks = (scene: Scene): Promise<string> => operate(['verify'], scene.settings)
