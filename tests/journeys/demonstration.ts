import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { startPostgres } from '#app/platform/postgres/start.server.ts'

const project = resolve(import.meta.dirname, '../..')

/** Starts the demonstration as a newcomer gets it, with more of each piece than the journeys buy; answers how to end it. */
export default async function demonstrate(): Promise<() => Promise<void>> {
  const port = Number(process.env.JOURNEY_PORT)
  const dataDir = await mkdtemp(join(tmpdir(), 'lykta-journeys-'))
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [join(project, 'app/operator/launch.mjs'), 'start'], {
    env: { PATH, HOME, NODE_ENV: 'production', PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>((end) => child.once('exit', () => end()))
  await ready(`http://127.0.0.1:${port}/health/ready`)
  await stockUp(dataDir)
  return async () => {
    child.kill('SIGTERM')
    await ended
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function stockUp(dataDir: string): Promise<void> {
  const server = await startPostgres({ dataDir, log: () => undefined })
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query(
    `WITH moved AS (UPDATE stock SET on_hand = on_hand + 500 WHERE on_hand > 1 RETURNING variant_id)
     INSERT INTO stock_movement (id, variant_id, quantity, cause, reference)
     SELECT gen_random_uuid(), variant_id, 500, 'received', 'journeys' FROM moved`,
  )
  await client.end()
  await server.release()
}

async function ready(url: string): Promise<void> {
  const until = Date.now() + 120_000
  for (;;) {
    const answered = await fetch(url).then(
      (answer) => answer.ok,
      // Not listening yet.
      () => false,
    )
    if (answered) return
    if (Date.now() > until) throw new Error('the demonstration did not start within two minutes')
    await new Promise((resume) => setTimeout(resume, 100))
  }
}
