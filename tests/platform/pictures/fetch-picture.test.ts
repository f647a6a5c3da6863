import type { ServerResponse } from 'node:http'
import { createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchPicture } from '#app/platform/pictures/fetch-picture.server.ts'
import { makeHosts } from '#app/platform/pictures/hosts.server.ts'
import { servePictures } from './make-picture.ts'

/** Of hosts that answer, however busy the machine is; and of those that never end. */
const limits = { wholeMs: 20_000, connectMs: 1_000 }
const short = { ...limits, wholeMs: 600 }
const megabyte = Buffer.alloc(1024 * 1024)

let origin: string
let port: number
let close: () => Promise<void>
const asked: string[] = []

const redirect = (response: ServerResponse, location: string) =>
  void response.writeHead(302, { location }).end()

/** Sends without end, as fast as it is taken. */
function pour(response: ServerResponse): void {
  while (response.write(megabyte) && !response.destroyed);
  if (!response.destroyed) response.once('drain', () => pour(response))
}

const pages: Record<string, (response: ServerResponse) => void> = {
  '/good': (response) => void response.end('bytes'),
  '/moved': (response) => redirect(response, '/good'),
  '/round': (response) => redirect(response, '/round'),
  '/three': (response) => redirect(response, '/two'),
  '/two': (response) => redirect(response, '/moved'),
  '/to-private': (response) => redirect(response, 'http://10.0.0.1/'),
  '/to-cloud': (response) => redirect(response, 'http://169.254.169.254/latest/meta-data/'),
  '/to-file': (response) => redirect(response, 'file:///etc/passwd'),
  '/to-nonsense': (response) => redirect(response, 'http://['),
  '/gone': (response) => void response.writeHead(410).end(),
  '/error': (response) => void response.writeHead(500).end('x'),
  '/huge': (response) => void response.writeHead(200, { 'content-length': 16 * 1024 * 1024 }).end(),
  '/endless': (response) => pour(response),
  '/silent': () => {},
  '/drip': (response) => void response.write('.'),
  '/cut': (response) => {
    response.writeHead(200, { 'content-length': 100 }).write('half')
    setTimeout(() => response.destroy(), 20)
  },
}

beforeAll(async () => {
  const server = await servePictures((request, response) => {
    asked.push(request.url ?? '')
    const page = pages[request.url ?? '']
    if (page) page(response)
    else response.writeHead(404).end()
  })
  ;({ origin, port, close } = server)
})
afterAll(() => close())

const fetchLocal = (path: string, within = limits) =>
  fetchPicture(path.includes('://') ? path : `${origin}${path}`, makeHosts({ local: true }), within)

describe('a picture from this machine, when that is allowed', () => {
  it.each(['/good', '/moved', '/three'])(
    'comes, over three redirects at most: %s',
    async (path) => {
      expect(await fetchLocal(path)).toEqual({ ok: true, value: Buffer.from('bytes') })
    },
  )

  it.each([
    ['/round', 'too_many_redirects'],
    ['/to-private', 'private_address'],
    ['/to-cloud', 'private_address'],
    ['/to-file', 'not_https'],
    ['/to-nonsense', 'not_an_address'],
    ['/none', 'not_found'],
    ['/gone', 'not_found'],
    ['/error', 'refused_by_host'],
    ['/huge', 'too_large'],
    ['/endless', 'too_large'],
    ['/cut', 'too_slow'],
    ['http://user:word@127.0.0.1/', 'not_an_address'],
    ['nowhere', 'not_an_address'],
    ['http://127.0.0.1:1/', 'unreachable'],
  ])('is refused with its reason: %s', async (path, refusal) => {
    expect(await fetchLocal(path)).toEqual({ ok: false, refusal })
  })

  it.each(['/silent', '/drip'])('is refused when its time is up: %s', async (path) => {
    expect(await fetchLocal(path, short)).toEqual({ ok: false, refusal: 'too_slow' })
  })
})

describe('a picture from outside', () => {
  const hostsAt = (address: string) =>
    makeHosts({ local: false, lookUp: () => Promise.resolve([address]) })

  it.each([
    ['http://pictures.example/a.jpg', 'not_https'],
    ['ftp://pictures.example/a.jpg', 'not_https'],
    ['https://127.0.0.1/a.jpg', 'private_address'],
    ['https://2130706433/a.jpg', 'private_address'],
    ['https://0x7f.1/a.jpg', 'private_address'],
    ['https://[::ffff:127.0.0.1]/a.jpg', 'private_address'],
    ['https://localhost/a.jpg', 'private_address'],
  ])('is never asked for here or without https: %s', async (address, refusal) => {
    asked.length = 0
    expect(await fetchPicture(address, hostsAt('1.1.1.1'), limits)).toEqual({ ok: false, refusal })
    expect(asked).toEqual([])
  })

  it('is not asked for when its public name leads into this house', async () => {
    asked.length = 0
    const address = `https://pictures.example:${port}/good`
    const outcome = await fetchPicture(address, hostsAt('127.0.0.1'), limits)
    expect(outcome).toEqual({ ok: false, refusal: 'private_address' })
    expect(asked).toEqual([])
  })
})

describe('a host that takes calls and says nothing', () => {
  it('costs its time once for each of the first callers, not for all', async () => {
    const sockets: Socket[] = []
    const deaf = createServer((socket) => void sockets.push(socket))
    await new Promise<void>((ready) => deaf.listen(0, '127.0.0.1', ready))
    const at = deaf.address()
    const address = `https://localhost:${typeof at === 'object' ? at?.port : 0}/a.jpg`
    const hosts = makeHosts({ local: true })
    const began = performance.now()
    const refusals = []
    for (let round = 0; round < 5; round += 1) {
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => fetchPicture(address, hosts, limits)),
      )
      refusals.push(...answers.map((answer) => (answer.ok ? 'bytes' : answer.refusal)))
    }
    expect(new Set(refusals)).toEqual(new Set(['unreachable']))
    expect(sockets).toHaveLength(8)
    expect(performance.now() - began).toBeLessThan(3 * limits.connectMs)
    for (const socket of sockets) socket.destroy()
    deaf.close()
  })
})
