import { setTimeout as pause } from 'node:timers/promises'
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

describe.each(people)('as $who', ({ uid }) => {
  it('processes that start at the same moment on an empty folder share one server', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const folder = newFolder()
      const apps = [launch(folder, uid), launch(folder, uid), launch(folder, uid)]
      const ups = await Promise.all(apps.map((app) => app.up()))
      expect(ups.filter(({ startedByUs }) => startedByUs)).toHaveLength(1)
      expect(new Set(ups.map(({ url }) => url)).size).toBe(1)
      const pid = serverPid(ups[0]?.dataFolder ?? '')
      await Promise.all(apps.map((app) => app.release()))
      await untilGone(pid)
    }
  })

  it('an operator’s command beside a running shop joins, and leaves the shop its server', async () => {
    const folder = livedInFolder(uid)
    const shop = launch(folder, uid)
    const { url, dataFolder } = await shop.up()
    const command = launch(folder, uid)
    expect(await command.up()).toMatchObject({ url, startedByUs: false })
    await command.release()
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    const pid = serverPid(dataFolder)
    await shop.release()
    expect(isAlive(pid)).toBe(false)
  })

  it('the command that started the server may leave first; the last one stops it', async () => {
    const folder = livedInFolder(uid)
    const command = launch(folder, uid)
    const { url, dataFolder } = await command.up()
    const shop = launch(folder, uid)
    await shop.up()
    await command.release()
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    const pid = serverPid(dataFolder)
    await shop.release()
    expect(isAlive(pid)).toBe(false)
  })

  it('one leaving while another comes never leaves the other without a server', async () => {
    const folder = livedInFolder(uid)
    let staying = launch(folder, uid)
    await staying.up()
    for (let round = 0; round < rounds; round += 1) {
      const coming = launch(folder, uid)
      const [up] = await Promise.all([coming.up(), pause(round * 20).then(() => staying.release())])
      expect(await ask(up.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
      staying = coming
    }
    await staying.release()
  })

  it('Ctrl-C in the terminal ends the application and not the server under it', async () => {
    const shop = launch(livedInFolder(uid), uid)
    const { url, dataFolder } = await shop.up()
    const pid = serverPid(dataFolder)
    await shop.kill('SIGINT')
    expect(isAlive(pid)).toBe(true)
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  it('when the server dies under two applications, one restarts it and both go on', async () => {
    const folder = livedInFolder(uid)
    const shop = launch(folder, uid)
    const { url, dataFolder, ms } = await shop.up()
    const command = launch(folder, uid)
    await command.up()
    for (let round = 0; round < rounds; round += 1) {
      const pid = serverPid(dataFolder)
      process.kill(pid, 'SIGKILL')
      const told = await Promise.all([shop, command].map((app) => app.told('postgres.recovered')))
      await Promise.all([shop, command].map((app) => app.told('told-of-crash')))
      expect(told.map(({ started }) => started).sort()).toEqual([false, true])
      expect(new Set(told.map((by) => by.pid))).toEqual(new Set([serverPid(dataFolder)]))
      expect(await untilAnswers(url)).toBeLessThan(patienceOf({ ms }))
    }
    await command.release()
    await shop.release()
  })
})
