import pg from 'pg'
import { startPostgres } from '#app/platform/postgres/start.server.ts'
import { type Scene, setScene, until, verifyBooks } from '#tests/faults/shop/scene.ts'
import { takeSeat } from '#tests/faults/shop/staff-seat.ts'
import type { Visitor } from '#tests/make/visitor.ts'
import { deskPages } from './desk-pages.ts'
import { fillShop } from './fill/fill.ts'
import type { Size } from './fill/size.ts'

export type PageTime = { page: string; p50: number; p95: number; worst: number; failed: number }

type Wish = { size: Size; atOnce: number; asks: number; say: (line: string) => void }

/** Fills a shop, has every promise of its books looked over, and asks for each page of the desk `asks` times, `atOnce` at once. Times in milliseconds. */
export async function measureDesk({ size, atOnce, asks, say }: Wish): Promise<PageTime[]> {
  const scene = await setScene({ quiet: true })
  try {
    await scene.shop.stop()
    await fill(scene, size, say)
    say((await verifyBooks(scene)).trim())
    await scene.restart()
    await summed(scene)
    const visitor = await takeSeat(scene, 'owner')
    const times: PageTime[] = []
    for (const [page, path] of Object.entries(await deskPages(scene, visitor))) {
      const time = await timePage(visitor, path, { atOnce, asks })
      say(drawTime({ page, ...time }))
      times.push({ page, ...time })
    }
    return times
  } finally {
    await scene.close()
  }
}

async function fill(scene: Scene, size: Size, say: Wish['say']): Promise<void> {
  const server = await startPostgres({
    dataDir: scene.settings.DATA_DIR ?? '',
    log: () => undefined,
  })
  const database = new pg.Client({ connectionString: server.url })
  await database.connect()
  await fillShop(database, size, say)
  await database.end()
  await server.release()
}

/** The shop sums past days up soon after it starts; a shop that has lived has done so long ago. */
const summed = (scene: Scene): Promise<void> =>
  until('past days are summed', 120, async () => {
    const [row] = await scene.ask<{ n: string }>('SELECT count(*) AS n FROM ledger_day')
    return Number(row?.n) > 0
  })

async function timePage(
  visitor: Visitor,
  path: string,
  { atOnce, asks }: { atOnce: number; asks: number },
): Promise<Omit<PageTime, 'page'>> {
  const times: number[] = []
  let failed = 0
  const ask = async (): Promise<void> => {
    const started = performance.now()
    const { status } = await visitor.ask(path)
    times.push(performance.now() - started)
    failed += status === 200 ? 0 : 1
  }
  // The first answers compile what later ones use.
  for (let round = 0; round < 5; round += 1) await ask()
  times.length = 0
  const press = async (): Promise<void> => {
    while (times.length < asks) await ask()
  }
  await Promise.all(Array.from({ length: atOnce }, press))
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return { p50: at(0.5), p95: at(0.95), worst: times.at(-1) ?? 0, failed }
}

/** A line of the table. */
export const drawTime = ({ page, p50, p95, worst, failed }: PageTime): string =>
  `${page.padEnd(44)} p50 ${p50.toFixed(0).padStart(5)} ms  p95 ${p95.toFixed(0).padStart(5)} ms  worst ${worst.toFixed(0).padStart(5)} ms  ${failed} failed`
