import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { isAlive } from '#app/platform/postgres/processes.server.ts'
import { killAll, launch } from './application.ts'
import { livedInFolder } from './lived-in.ts'
import { ask, newFolder, people, serverPid, tidy, untilGone } from './playground.ts'

afterEach(async () => {
  await killAll()
  await tidy()
})

/** A shop with some content whose application and server were both killed. */
async function killedShop(folder: string, uid: number | undefined) {
  const app = launch(folder, uid)
  const { url, dataFolder } = await app.up()
  await ask(url, 'CREATE TABLE kept ()')
  const pid = serverPid(dataFolder)
  await app.kill()
  process.kill(pid, 'SIGKILL')
  await untilGone(pid)
  return {
    url,
    dataFolder,
    home: dirname(dataFolder),
    socket: new URL(url).searchParams.get('host') ?? '',
  }
}

it('tells of a process that ended without a word', async () => {
  const folder = newFolder()
  const killed = launch(folder)
  await killed.up()
  await killed.kill()
  const next = launch(folder)
  expect(await next.told('process.lost')).toMatchObject({ pid: killed.pid })
  await next.up()
  await next.release()
})

async function startsAgain(folder: string, uid: number | undefined): Promise<void> {
  const app = launch(folder, uid)
  const { url } = await app.up()
  expect(await ask(url, 'TABLE kept')).toEqual([])
  await app.release()
}

describe.each(people)('as $who', ({ uid }) => {
  it('a stale postmaster.pid and socket lock whose id another living process got by now', async () => {
    const folder = livedInFolder(uid)
    const { dataFolder, socket } = await killedShop(folder, uid)
    // PostgreSQL by itself refuses for any living process of its own user.
    const owner = uid ?? (process.getuid?.() === 0 ? 65534 : undefined)
    const bystander = spawn('sleep', ['60'], owner === undefined ? {} : { uid: owner })
    for (const file of [join(dataFolder, 'postmaster.pid'), join(socket, '.s.PGSQL.5432.lock')]) {
      const [, ...rest] = readFileSync(file, 'utf8').split('\n')
      writeFileSync(file, [bystander.pid, ...rest].join('\n'))
    }
    await startsAgain(folder, uid)
    expect(isAlive(bystander.pid ?? 0)).toBe(true)
    bystander.kill()
  })

  it('a lock and a lease left by a killed process whose id another one got by now', async () => {
    const folder = livedInFolder(uid)
    const { home } = await killedShop(folder, uid)
    const left = { pid: process.pid, birth: '1', where: whereIn(home) }
    writeFileSync(join(home, 'lock'), JSON.stringify(left))
    const app = launch(folder, uid)
    const { dataFolder } = await app.up()
    writeFileSync(join(home, 'leases', 'left.json'), JSON.stringify(left))
    const pid = serverPid(dataFolder)
    await app.release()
    expect(isAlive(pid)).toBe(false)
  })

  it('an initdb killed half-way, and its remains', async () => {
    const folder = newFolder()
    const app = launch(folder, uid)
    const home = join(folder, 'postgres')
    await untilSome(home, /^half-/)
    await app.kill()
    expect(existsSync(join(home, 'cluster'))).toBe(false)
    const next = launch(folder, uid)
    const { url } = await next.up()
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    expect(readdirSync(home).filter((name) => name.startsWith('half-'))).toEqual([])
    await next.release()
  })

  it('a data folder of another PostgreSQL is refused in one sentence and left alone', async () => {
    const folder = livedInFolder(uid)
    const { dataFolder } = await killedShop(folder, uid)
    writeFileSync(join(dataFolder, 'PG_VERSION'), '15\n')
    const { message } = await launch(folder, uid).told('refused')
    expect(message).toMatch(
      /was made by PostgreSQL 15, and this Lykta brings PostgreSQL 18: restore a backup/,
    )
    expect(readFileSync(join(dataFolder, 'PG_VERSION'), 'utf8')).toBe('15\n')
  })
})

describe('as an ordinary user', () => {
  const uid = people.at(-1)?.uid

  it('a folder in use by another container is refused in one sentence', async () => {
    const folder = livedInFolder(uid)
    const { home } = await killedShop(folder, uid)
    const lease = join(home, 'leases', 'elsewhere.json')
    writeFileSync(lease, '{"pid":1,"birth":"1","where":"another"}')
    const touching = setInterval(() => utimesSync(lease, new Date(), new Date()), 500)
    const refused = launch(folder, uid).told('refused')
    const { message } = await refused.finally(() => clearInterval(touching))
    expect(message).toMatch(/in use by a Lykta in another container/)
    await startsAgain(folder, uid)
  })

  it('a DATA_DIR that is a file is refused in one sentence', async () => {
    const file = join(newFolder(), 'file')
    writeFileSync(file, '')
    const { message } = await launch(file, uid).told('refused')
    expect(message).toBe(
      'The database could not be started: DATA_DIR is a file or lies below one: choose another DATA_DIR.',
    )
  })

  it('a folder without the right to write in is refused in one sentence', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'postgres'), { mode: 0o555 })
    chmodSync(join(folder, 'postgres'), 0o555)
    const { message } = await launch(folder, uid).told('refused')
    expect(message).toBe(
      'The database could not be started: this user lacks the right to its files: start Lykta as their owner, or choose another DATA_DIR.',
    )
  })
})

/** The machine as a lease of this home names it. */
function whereIn(home: string): string {
  const [name = ''] = readdirSync(join(home, 'leases'))
  return JSON.parse(readFileSync(join(home, 'leases', name), 'utf8')).where
}

async function untilSome(folder: string, pattern: RegExp): Promise<void> {
  for (;;) {
    if (existsSync(folder) && readdirSync(folder).some((name) => pattern.test(name))) return
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}
