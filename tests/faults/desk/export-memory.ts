import { readFile, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import type { Visitor } from '#tests/make/visitor.ts'
import type { Findings } from '../shop/chance.ts'
import type { Scene } from '../shop/scene.ts'
import { takeSeat } from '../shop/staff-seat.ts'
import { csvWatch } from './csv-watch.ts'

type Large = {
  /** Where the list's file is taken. */
  path: string
  /** Whose rows: a member of staff with this role may take them out. */
  role: string
  /** The table that the list shows, row by row. */
  table: string
  /** Writes so many rows ($1). Every tenth has a name that a spreadsheet would run. */
  fill: string
}

const name = `CASE n % 10 WHEN 0 THEN '=HYPERLINK("https://prov.example","Astrid, öre") ' || n ELSE 'Astrid Exempel ' || n END`

/** Lists that can be made as large as one likes. A new one is a line here, and a line in full.ts. */
const lists = {
  people: {
    ...{ path: '/staff/people/export/file', role: 'owner', table: 'supporter' },
    fill: `INSERT INTO supporter (id, email, name, locale, created_at)
      SELECT gen_random_uuid(), 'large-' || n || '@prov.example', ${name}, 'sv',
        timestamptz '2020-01-01' + n * interval '1 second' FROM generate_series(1, $1::int) AS n`,
  },
  // Gifts that came to nothing: as long in the list as any, and the books stay as they were.
  gifts: {
    ...{ path: '/staff/gifts/export/file', role: 'finance', table: 'donation' },
    fill: `WITH made AS (
        INSERT INTO donation (id, token_hash, form_id, content_digest, state, fund_id, amount, currency, locale, name, email, started_at, closed_at)
        SELECT gen_random_uuid(), sha256(n::text::bytea), gen_random_uuid(), 'large', 'failed', (SELECT id FROM fund ORDER BY slug LIMIT 1),
          2000 + n, 'SEK', 'sv', ${name}, 'large-' || n || '@prov.example',
          timestamptz '2020-01-01' + n * interval '1 second', timestamptz '2020-01-02' + n * interval '1 second'
        FROM generate_series(1, $1::int) AS n RETURNING id, amount, currency, started_at)
      INSERT INTO payment (id, reference, state, amount, currency, idempotency_key, request, created_at, expires_at)
      SELECT gen_random_uuid(), 'donation/' || id, 'expired', amount, currency, 'large/' || id, '{}', started_at, started_at FROM made`,
  },
} satisfies Record<string, Large>

/** So much more than before the shop may hold while a list leaves it, in megabytes, however long the list is. */
const mostGrowth = 150

/**
 * Takes a list of so many rows out of a running shop. What is measured is the most that the shop's process had in memory at any moment
 * of the download (the kernel's own mark, VmHWM), and how much more that is than just before (VmRSS).
 */
export const exportLarge =
  (list: keyof typeof lists) =>
  async (scene: Scene, { rounds, seed }: { rounds: number; seed: number }): Promise<Findings> => {
    const { path, role, table, fill }: Large = lists[list]
    await scene.ask(fill, [rounds])
    await scene.ask(`ANALYZE ${table}`)
    const [rows] = await scene.ask<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)
    const staff = await takeSeat(scene, role)
    // The first page of anything loads code: that is not the list's doing.
    await staff.ask(path.replace(/\/file$/, ''))
    await forgetMost(scene)
    const before = await held(scene, 'VmRSS')
    const started = performance.now()
    const taken = await take(staff, path)
    const seconds = (performance.now() - started) / 1000
    const most = await held(scene, 'VmHWM')
    const expected = { rows: rows?.n ?? 0, guarded: Math.floor(rounds / 10) }
    const notes = {
      ...{ 'MB before': Math.round(before), 'MB at most': Math.round(most) },
      ...{
        'MB sent': Math.round(taken.bytes / 1e6),
        'rows a second': Math.round(rounds / seconds),
      },
      ...{ rows: taken.records - 1, 'cells guarded': taken.guarded },
    }
    return { rounds, seed, faults: wrong(taken, expected, most - before), notes }
  }

function wrong(
  { status, records, formulas, guarded }: Taken,
  expected: { rows: number; guarded: number },
  growth: number,
): string[] {
  return [
    ...(status === 200 ? [] : [`the file was answered with ${status}`]),
    // The first line names the columns.
    ...(records === expected.rows + 1 ? [] : [`${records} lines of ${expected.rows} rows`]),
    ...(formulas === 0 ? [] : [`${formulas} cells are formulas`]),
    ...(guarded === expected.guarded ? [] : [`${guarded} cells were guarded`]),
    ...(growth < mostGrowth ? [] : [`${Math.round(growth)} MB more were held than before`]),
  ]
}

/** What the shop's process holds, or the most that it has held, in megabytes. */
async function held({ shop }: Scene, mark: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${shop.pid}/status`, 'utf8')
  return Number(new RegExp(`${mark}:\\s+(\\d+)`).exec(status)?.[1] ?? Number.NaN) / 1024
}

/** Lets the kernel's mark of the most memory begin anew. */
const forgetMost = ({ shop }: Scene): Promise<void> =>
  writeFile(`/proc/${shop.pid}/clear_refs`, '5')

type Taken = { status: number; bytes: number; records: number; formulas: number; guarded: number }

/** Reads a file to its end and keeps none of it. */
async function take(visitor: Visitor, path: string): Promise<Taken> {
  const cookie = [...visitor.cookies].map(([key, value]) => `${key}=${value}`).join('; ')
  const watch = csvWatch()
  let [status, bytes] = [0, 0]
  await new Promise<void>((ended, failed) => {
    const asking = request(new URL(path, visitor.origin), { headers: { cookie } }, (coming) => {
      status = coming.statusCode ?? 0
      coming.on('data', (part: Buffer) => {
        bytes += part.length
        watch.take(part)
      })
      coming.on('end', ended)
      coming.on('error', failed)
    })
    asking.on('error', failed)
    asking.end()
  })
  return { status, bytes, ...watch.seen }
}
