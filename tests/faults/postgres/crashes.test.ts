import { existsSync, rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { isAlive } from '#app/platform/postgres/processes.server.ts'
import { killAll, launch } from './application.ts'
import { livedInFolder } from './lived-in.ts'
import {
  ask,
  newFolder,
  patienceOf,
  people,
  rounds,
  serverPid,
  tidy,
  untilAnswers,
  untilGone,
} from './playground.ts'

afterEach(async () => {
  await killAll()
  await tidy()
})

/** Writes rows as fast as they are acknowledged, until the connection breaks; answers how many were. */
async function writeUntilBroken(url: string, from: number): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined) // it is going to break: that is the test
  await client.connect()
  for (let acknowledged = from; ; acknowledged += 1) {
    try {
      await client.query('INSERT INTO written VALUES ($1)', [acknowledged + 1])
    } catch {
      return acknowledged
    }
  }
}

async function rowsIn(url: string): Promise<number> {
  const [row] = await ask(
    url,
    'SELECT count(*)::int AS rows, coalesce(max(n), 0) AS last FROM written',
  )
  return Number(row?.rows)
}

describe.each(people)('as $who', ({ uid }) => {
  it('kill -9 of the server: back within 5 s without a hand’s help, nothing acknowledged lost', async () => {
    const app = launch(livedInFolder(uid), uid)
    const { url, dataFolder, ms } = await app.up()
    const patience = patienceOf({ ms })
    await ask(url, 'CREATE TABLE written (n integer PRIMARY KEY)')
    let rows = 0
    for (let round = 0; round < rounds; round += 1) {
      const writing = writeUntilBroken(url, rows)
      await pause(50 + Math.random() * 150)
      process.kill(serverPid(dataFolder), 'SIGKILL')
      const acknowledged = await writing
      expect(await untilAnswers(url)).toBeLessThan(patience)
      await app.told('postgres.recovered')
      rows = await rowsIn(url)
      // One insert may have been written without its answer arriving.
      expect(rows - acknowledged).toBeGreaterThanOrEqual(0)
      expect(rows - acknowledged).toBeLessThanOrEqual(1)
    }
    await app.release()
  })

  it('kill -9 of the server while one of its children is too busy to notice', async () => {
    const app = launch(livedInFolder(uid), uid)
    const { url, dataFolder, ms } = await app.up()
    const patience = patienceOf({ ms })
    const counting = ask(url, 'SELECT count(*) FROM generate_series(1, 1000000000)')
    await pause(300)
    const broken = expect(counting).rejects.toThrow()
    process.kill(serverPid(dataFolder), 'SIGKILL')
    expect(await untilAnswers(url)).toBeLessThan(patience)
    await app.told('postgres.recovered')
    await broken
    await app.release()
  })

  it('kill -9 of the application: the server stays, and the next start takes it over', async () => {
    const folder = livedInFolder(uid)
    for (let round = 0; round < rounds; round += 1) {
      const app = launch(folder, uid)
      const { dataFolder, startedByUs } = await app.up()
      expect(startedByUs).toBe(round === 0)
      const pid = serverPid(dataFolder)
      await app.kill()
      expect(isAlive(pid)).toBe(true)
    }
    const last = launch(folder, uid)
    const { dataFolder } = await last.up()
    const pid = serverPid(dataFolder)
    await last.release()
    expect(isAlive(pid)).toBe(false)
  })

  it('kill -9 of both: the next start recovers and keeps what was acknowledged', async () => {
    const folder = livedInFolder(uid)
    for (let round = 1; round <= rounds; round += 1) {
      const app = launch(folder, uid)
      const { url, dataFolder } = await app.up()
      await ask(url, 'CREATE TABLE IF NOT EXISTS written (n integer PRIMARY KEY)')
      await ask(url, `INSERT INTO written VALUES (${round})`)
      const pid = serverPid(dataFolder)
      await Promise.all([app.kill(), process.kill(pid, 'SIGKILL')])
      await untilGone(pid)
      const next = launch(folder, uid)
      expect(await next.up()).toMatchObject({ url, startedByUs: true })
      expect(await rowsIn(url)).toBe(round)
      await next.release()
    }
  })

  it('a start killed at any instant leaves nothing that hinders the next', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const folder = newFolder()
      const app = launch(folder, uid)
      await pause(350 + Math.random() * 900)
      await app.kill()
      const next = launch(folder, uid)
      expect(await ask((await next.up()).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
      await next.release()
    }
  })

  it('a socket that was tidied away with /tmp comes back', async () => {
    const app = launch(livedInFolder(uid), uid)
    const { url } = await app.up()
    const socketFolder = new URL(url).searchParams.get('host') ?? ''
    rmSync(socketFolder, { recursive: true })
    await app.told('postgres.recovered')
    expect(existsSync(socketFolder)).toBe(true)
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await app.release()
  })
})
