import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtFiles } from '#app/platform/http/files.server.ts'
import { createFront, type PageContext } from '#app/platform/http/front.server.ts'
import { setLogLevel } from '#app/platform/log.server.ts'

type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

const seen: PageContext[] = []
let folder: string
let server: Server

beforeAll(async () => {
  setLogLevel('silent')
  folder = await mkdtemp(join(tmpdir(), 'lykta-front-'))
  for (const name of ['kept.txt', 'gone.txt']) await writeFile(join(folder, name), '0123456789')
  server = createFront({
    appUrl: 'http://127.0.0.1',
    trustedProxies: 0,
    policy: { secure: false, development: false, paymentOrigins: [] },
    files: [
      { under: '/', serve: builtFiles(folder, false) },
      {
        under: '/broken',
        serve: () => {
          throw new Error('the disk is gone')
        },
      },
    ],
    isUpload: (path) => path === '/upload',
    answer: async (request, context) => {
      seen.push(context)
      if (request.headers.has('x-admitted'))
        return new Response(`${(await request.arrayBuffer()).byteLength} bytes`)
      return new Response('a page', { headers: { 'Content-Type': 'text/html' } })
    },
    neighboursAnswer: async () => true,
    errorPage: (_, status) => `error ${status}`,
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
})

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((answered, failed) => {
    const asking = request({ port, host: '127.0.0.1', path, headers, method }, (incoming) => {
      let body = ''
      incoming.on('data', (chunk) => {
        body += chunk
      })
      incoming.on('error', failed)
      incoming.on('end', () =>
        answered({ status: incoming.statusCode ?? 0, headers: incoming.headers, body }),
      )
    })
    asking.on('error', failed)
    asking.end()
  })
}

describe('a file', () => {
  it.each([
    ['bytes=0-3', 206, '0123'],
    ['bytes=8-', 206, '89'],
    ['bytes=5-5', 206, '5'],
    ['bytes=10-', 416, ''],
    // What cannot be, or is not spoken here, is answered with the whole file.
    ['bytes=5-2', 200, '0123456789'],
    ['bytes=-3', 200, '0123456789'],
    ['bytes=0-99999999999999999999', 200, '0123456789'],
    ['bytes=0-1,4-5', 200, '0123456789'],
    ['lines=1-2', 200, '0123456789'],
    ['bytes=', 200, '0123456789'],
  ])('is sent by its range: %s', async (range, status, body) => {
    expect(await ask('/kept.txt', { range })).toMatchObject({ status, body })
  })

  it('that went after the server had seen it breaks off its own answer and nothing else', async () => {
    await rm(join(folder, 'gone.txt'))
    await expect(ask('/gone.txt')).rejects.toThrow()
    expect((await ask('/kept.txt')).status).toBe(200)
  })

  it('that cannot even be looked at is an error of ours, in our own page', async () => {
    const answer = await ask('/broken')
    expect([answer.status, answer.body]).toEqual([500, 'error 500'])
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
  })
})

describe('what a page may be kept by', () => {
  it.each([
    ['GET', 'private, no-cache', false],
    ['HEAD', 'private, no-cache', false],
    ['POST', 'no-store', true],
    ['PUT', 'no-store', true],
  ])('an answer to %s: %s', async (method, kept, submitted) => {
    expect((await ask('/page', {}, method)).headers['cache-control']).toBe(kept)
    expect(seen.at(-1)?.submitted).toBe(submitted)
  })
})

describe('a query in a dialect that the framework has left', () => {
  it.each(['GET', 'HEAD', 'POST'])('is not found, and no page hears of it: %s', async (method) => {
    const before = seen.length
    const answer = await ask('/page?_data=routes%2Fshop', {}, method)
    expect([answer.status, seen.length]).toEqual([404, before])
  })

  it('is known by its whole name', async () => {
    expect((await ask('/page?x_data=1')).status).toBe(200)
  })
})

describe('a body that a page reads by itself', () => {
  const megabyte = Buffer.alloc(1024 * 1024)

  /** Sends megabytes whatever is said meanwhile, as a browser does; answers what was said. */
  async function pour(path: string, headers: Record<string, string>, megabytes: number) {
    const { port } = server.address() as AddressInfo
    const line = connect(port, '127.0.0.1')
    let said = ''
    const ended = new Promise<void>((done) => line.on('close', () => done()))
    line.on('data', (chunk) => {
      said += chunk
    })
    line.on('error', () => undefined)
    const more = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    const length = `Content-Length: ${megabytes * megabyte.length}\r\n`
    line.write(`POST ${path} HTTP/1.1\r\nHost: x\r\n${length}${more.join('')}\r\n`)
    for (let sent = 0; sent < megabytes && !line.destroyed; sent += 1) {
      if (!line.write(megabyte))
        await Promise.race([ended, new Promise((drained) => line.once('drain', drained))])
    }
    const whole = !line.destroyed
    line.write('GET /last HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    await ended
    return { whole, status: Number(said.slice(9, 12)), said }
  }

  it('comes whole, however large', async () => {
    const answer = await pour('/upload', { 'x-admitted': '' }, 20)
    expect(answer).toMatchObject({ whole: true, status: 200 })
    expect(answer.said).toContain(`${20 * 1024 * 1024} bytes`)
  })

  it('is thrown away when nobody asks for it, and the line serves on', async () => {
    const before = process.memoryUsage().rss
    const answer = await pour('/upload', {}, 100)
    expect(answer).toMatchObject({ whole: true, status: 200 })
    expect(answer.said.split('a page')).toHaveLength(3)
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024)
  })

  it('is refused elsewhere when it is larger than a megabyte', async () => {
    expect(await pour('/page', { 'x-admitted': '' }, 2)).toMatchObject({ status: 413 })
  })
})
