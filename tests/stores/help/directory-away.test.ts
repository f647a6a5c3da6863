import { createServer, type Server } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { listHelpLines } from '#app/domain/help/list-help-lines.server.ts'
import { connectDatabase, disconnectDatabase } from '#app/platform/db.server.ts'
import { loader } from '#app/routes/site/help.tsx'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeLine } from '#tests/make/help-line.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())

let silent: Server | undefined
afterEach(async () => {
  silent?.close()
  await disconnectDatabase()
  connectDatabase(database.url)
})

/** A database server that takes calls and never answers. */
async function reachSilence(): Promise<void> {
  silent = createServer(() => {}).listen(0, '127.0.0.1')
  await new Promise((open) => silent?.once('listening', open))
  const address = silent.address()
  const port = typeof address === 'object' ? address?.port : 0
  await disconnectDatabase()
  connectDatabase(`postgresql://lykta@127.0.0.1:${port}/none`)
}

/** No server at all. */
async function reachNobody(): Promise<void> {
  await disconnectDatabase()
  connectDatabase('postgresql://lykta@127.0.0.1:1/none')
}

const numbers = async (locale: 'sv' | 'nb' | 'en') =>
  (await listHelpLines(locale)).map(({ number }) => number)

it('with no database the emergency numbers are there, as a page like any other', async () => {
  await reachNobody()
  expect(await numbers('en')).toEqual(['112', '114 14', '112', '02800'])
  const request = new Request('http://localhost/en/help')
  const answer = await loader({ request, params: { lang: 'en' }, context: {} as never })
  expect(answer.data.lines).toMatchObject([{ number: '112', name: 'Emergency' }, {}, {}, {}])
  expect(answer.init?.headers).toMatchObject({ 'Referrer-Policy': 'no-referrer' })
})

it('with a database that never answers they are there within a second and a half', async () => {
  await reachSilence()
  const started = performance.now()
  expect(await numbers('nb')).toEqual(['112', '114 14', '112', '02800'])
  expect(performance.now() - started).toBeLessThan(1_500)
})

it('what was seen last is shown while the database is away', async () => {
  await makeLine({ number: '22 33 11 60', country: 'NO' })
  expect(await numbers('sv')).toEqual(['22 33 11 60'])
  await reachNobody()
  expect(await numbers('sv')).toEqual(['22 33 11 60'])
})
