import { chmodSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { killAll, launch } from './application.ts'
import { ask, isRoot, newFolder, people, serverPid, tidy, untilGone } from './playground.ts'

const folders = {
  'a plain folder': 'data',
  'a folder with spaces': 'my own data',
  'a folder with åäö, quotes and a per cent sign': `Räksmörgås "ö" 'å' 100% $HOME`,
  'a folder with a path of more than 150 characters': `${'long-'.repeat(20)}/${'longer-'.repeat(10)}`,
}

afterEach(async () => {
  await killAll()
  await tidy()
})

describe.each(people)('as $who', ({ uid }) => {
  it.each(Object.entries(folders))(
    'a shop comes up, stops and comes back in %s',
    async (_, name) => {
      const folder = newFolder(name)
      const first = launch(folder, uid)
      const { url, dataFolder, startedByUs } = await first.up()
      const pid = serverPid(dataFolder)
      await ask(url, "CREATE TABLE kept AS SELECT 'brosch' AS piece")
      await first.release()
      await untilGone(pid)
      const second = launch(folder, uid)
      const again = await second.up()
      expect(startedByUs).toBe(true)
      expect(again).toMatchObject({ url, dataFolder, startedByUs: true })
      expect(await ask(url, 'SELECT piece FROM kept')).toEqual([{ piece: 'brosch' }])
      await second.release()
    },
  )

  it('the server writes durably, listens to nobody outside and is nobody else’s', async () => {
    const app = launch(newFolder(), uid)
    const { url, dataFolder } = await app.up()
    const settings = await ask(
      url,
      "SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses') ORDER BY name",
    )
    expect(settings.map(({ setting }) => setting)).toEqual(['on', 'on', '', 'on'])
    const socket = new URL(url).searchParams.get('host') ?? ''
    expect(statSync(socket).mode & 0o777).toBe(0o700)
    expect(statSync(dataFolder).mode & 0o777).toBe(0o700)
    expect(readFileSync(`/proc/${serverPid(dataFolder)}/status`, 'utf8')).not.toMatch(/^Uid:\s+0/m)
    await app.release()
  })
})

describe.runIf(isRoot)('as root, below a folder that only root may enter', () => {
  it('the database is kept elsewhere, a note says where, and it is found again', async () => {
    const folder = newFolder()
    chmodSync(dirname(folder), 0o700)
    const first = launch(folder)
    const { dataFolder, url } = await first.up()
    const said = await first.told('postgres.elsewhere')
    await ask(url, 'CREATE TABLE kept ()')
    await first.release()
    const note = JSON.parse(readFileSync(join(folder, 'postgres-is-elsewhere.json'), 'utf8'))
    expect(note.database).toBe(dirname(dataFolder))
    expect(said.home).toBe(dirname(dataFolder))
    expect(existsSync(join(folder, 'postgres'))).toBe(false)
    const second = launch(folder)
    expect(await second.up()).toMatchObject({ dataFolder })
    expect(await ask(url, 'TABLE kept')).toEqual([])
    await second.release()
    rmSync(dirname(dataFolder), { recursive: true })
  })
})
