import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { startPostgres } from '#app/platform/postgres/start.server.ts'

const project = resolve(import.meta.dirname, '../..')

/**
 * Starts the demonstration as a newcomer gets it, with more of each piece than the journeys buy; answers how to end it. Its database is
 * kept open for the journeys under JOURNEY_DATABASE, its folder is JOURNEY_DATA.
 */
export default async function demonstrate(): Promise<() => Promise<void>> {
  const port = Number(process.env.JOURNEY_PORT)
  const dataDir = await mkdtemp(join(tmpdir(), 'lykta-journeys-'))
  // As root, the database's own account must get through.
  await chmod(dataDir, 0o711)
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [join(project, 'app/operator/launch.mjs'), 'start'], {
    env: { PATH, HOME, NODE_ENV: 'production', PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = lastWords(child, dataDir)
  let over = false
  const ended = new Promise<void>((end) => child.once('exit', () => end()))
  child.once('exit', (code, signal) => {
    if (!over) process.stderr.write(`the demonstration ended (${code ?? signal}): ${said()}\n`)
  })
  await ready(`http://127.0.0.1:${port}/health/ready`)
  const server = await startPostgres({ dataDir, log: () => undefined })
  await stockUp(server.url)
  process.env.JOURNEY_DATABASE = server.url
  process.env.JOURNEY_DATA = dataDir
  return async () => {
    over = true
    child.kill('SIGTERM')
    await ended
    await server.release()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** The end of what a program says, for the day when it ends before its time. All of it lies in its folder: a reader must stand nowhere in it. */
function lastWords(child: ChildProcess, folder: string): () => string {
  child.stdout?.pipe(createWriteStream(join(folder, 'journeys.log')))
  let text = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    text = (text + chunk.toString('utf8')).slice(-20_000)
  })
  return () => text
}

async function stockUp(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(
    `WITH moved AS (UPDATE stock SET on_hand = on_hand + 500 WHERE on_hand > 1 RETURNING variant_id)
     INSERT INTO stock_movement (id, variant_id, quantity, cause, reference)
     SELECT gen_random_uuid(), variant_id, 500, 'received', 'journeys' FROM moved`,
  )
  await client.end()
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
