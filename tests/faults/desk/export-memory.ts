import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import type { Visitor } from '#tests/make/visitor.ts'
import type { Findings } from '../shop/chance.ts'
import type { Scene } from '../shop/scene.ts'
import { takeSeat } from '../shop/staff-seat.ts'

type Large = {
  /** Where the list's file is taken. */
  path: string
  /** Whose rows: a member of staff with this role may take them out. */
  role: string
  /** Writes so many rows ($1). */
  fill: string
}

/** Lists that can be made as large as one likes. A new one is a line here, and a line in full.ts. */
const lists = {
  people: {
    ...{ path: '/staff/people/export/file', role: 'owner' },
    fill: `INSERT INTO supporter (id, email, name, locale, created_at)
      SELECT gen_random_uuid(), 'large-' || n || '@prov.example', 'Astrid Exempel ' || n, 'sv',
        timestamptz '2020-01-01' + n * interval '1 second' FROM generate_series(1, $1::int) AS n`,
  },
} satisfies Record<string, Large>

/** So much more than before the shop may hold while a list leaves it, in megabytes, however long the list is. */
const mostGrowth = 150

/** Takes a list of so many rows out of a running shop, and watches what the shop holds meanwhile. */
export const exportLarge =
  (name: keyof typeof lists) =>
  async (scene: Scene, { rounds, seed }: { rounds: number; seed: number }): Promise<Findings> => {
    const { path, role, fill }: Large = lists[name]
    await scene.ask(fill, [rounds])
    const staff = await takeSeat(scene, role)
    // The first page of anything loads code: that is not the list's doing.
    await staff.ask(path.replace(/\/file$/, ''))
    const before = await held(scene)
    const started = performance.now()
    const { status, lines, bytes, most } = await take(scene, staff, path)
    const seconds = (performance.now() - started) / 1000
    const growth = most - before
    const faults = [
      ...(status === 200 ? [] : [`the file was answered with ${status}`]),
      // The first line names the columns; a list may have had rows before.
      ...(lines > rounds ? [] : [`${lines} lines came of ${rounds} rows and their heading`]),
      ...(growth < mostGrowth ? [] : [`${Math.round(growth)} MB more were held than before`]),
    ]
    const notes = {
      ...{ 'MB before': Math.round(before), 'MB at most': Math.round(most) },
      ...{ 'MB sent': Math.round(bytes / 1e6), 'rows a second': Math.round(rounds / seconds) },
    }
    return { rounds, seed, faults, notes }
  }

/** What the shop's process holds, in megabytes. */
async function held({ shop }: Scene): Promise<number> {
  const status = await readFile(`/proc/${shop.pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
}

type Taken = { status: number; lines: number; bytes: number; most: number }

/** Reads a file to its end and keeps none of it. */
async function take(scene: Scene, visitor: Visitor, path: string): Promise<Taken> {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const taken: Taken = { status: 0, lines: 0, bytes: 0, most: 0 }
  const watch = setInterval(async () => {
    taken.most = Math.max(taken.most, await held(scene))
  }, 100)
  try {
    await new Promise<void>((ended, failed) => {
      const asking = request(new URL(path, visitor.origin), { headers: { cookie } }, (coming) => {
        taken.status = coming.statusCode ?? 0
        coming.on('data', (part: Buffer) => {
          taken.bytes += part.length
          for (let at = part.indexOf(10); at !== -1; at = part.indexOf(10, at + 1)) taken.lines += 1
        })
        coming.on('end', ended)
        coming.on('error', failed)
      })
      asking.on('error', failed)
      asking.end()
    })
  } finally {
    clearInterval(watch)
  }
  return taken
}
