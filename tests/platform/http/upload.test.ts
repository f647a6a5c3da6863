import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFront } from '#app/platform/http/front.server.ts'
import { onlyFile, readUpload } from '#app/platform/http/read-upload.server.ts'
import { setLogLevel } from '#app/platform/log.server.ts'

let server: Server
let folder: string

beforeAll(async () => {
  setLogLevel('silent')
  folder = await mkdtemp(join(tmpdir(), 'lykta-upload-test-'))
  server = createFront({
    appUrl: 'http://127.0.0.1',
    trustedProxies: 0,
    policy: { secure: false, development: false, paymentOrigins: [] },
    files: [],
    isUpload: (path) => path.startsWith('/upload'),
    bodyMs: 200,
    answer: async (asked) => {
      const { pathname } = new URL(asked.url)
      if (pathname === '/upload-barred') return new Response('barred', { status: 401 })
      return Response.json(pathname === '/upload' ? await told(asked) : await asked.text())
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

/** What a route is told of a form whose file may have a hundred bytes. */
const told = (asked: Request) =>
  readUpload(asked, { folder, field: 'file', most: 100 }, async (upload) => {
    const { fields } = upload
    const file = onlyFile(upload)
    return file.ok
      ? { fields, name: file.value.name, text: await readFile(file.value.path, 'utf8') }
      : { fields, refusal: file.refusal }
  })

const portOf = () => (server.address() as AddressInfo).port

async function post(path: string, body: FormData | string): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${portOf()}${path}`, { method: 'POST', body })
  return answer.json()
}

function formOf(parts: Record<string, string | [name: string, text: string]>): FormData {
  const form = new FormData()
  for (const [field, part] of Object.entries(parts)) {
    if (typeof part === 'string') form.append(field, part)
    else form.append(field, new Blob([part[1]]), part[0])
  }
  return form
}

const leftovers = () => readdir(folder)

describe('a form with a file', () => {
  it('is read with what else was typed, and leaves nothing behind', async () => {
    const form = formOf({ currency: 'NOK', file: ['Våra varor.csv', 'a,b\n1,2\n'], after: 'x' })
    expect(await post('/upload', form)).toEqual({
      ...{ fields: { currency: 'NOK', after: 'x' }, name: 'Våra varor.csv', text: 'a,b\n1,2\n' },
    })
    expect(await leftovers()).toEqual([])
  })

  it('takes a file of its limit and none of one byte more; what was typed stays', async () => {
    const fits = formOf({ currency: 'NOK', file: ['a.csv', 'x'.repeat(100)] })
    expect(await post('/upload', fits)).toMatchObject({ text: 'x'.repeat(100) })
    const large = formOf({ currency: 'NOK', file: ['a.csv', 'x'.repeat(101)], after: 'x' })
    expect(await post('/upload', large)).toEqual({
      ...{ fields: { currency: 'NOK', after: 'x' }, refusal: 'file_too_large' },
    })
    expect(await leftovers()).toEqual([])
  })

  it.each([
    ['no file', formOf({ currency: 'NOK' })],
    ['none chosen', formOf({ file: ['', ''] })],
    ['a file of another field', formOf({ other: ['a.csv', 'x'] })],
    ['no form at all', 'currency=NOK'],
  ])('says that the file is missing: %s', async (_, body) => {
    expect(await post('/upload', body)).toMatchObject({ refusal: 'not_chosen' })
  })

  it('that ends in the middle says so', async () => {
    const body = [
      '--edge\r\nContent-Disposition: form-data; name="currency"\r\n\r\nNOK\r\n',
      '--edge\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nhalf of',
    ].join('')
    const answer = await fetch(`http://127.0.0.1:${portOf()}/upload`, {
      ...{ method: 'POST', body },
      headers: { 'Content-Type': 'multipart/form-data; boundary=edge' },
    })
    expect(await answer.json()).toEqual({ fields: { currency: 'NOK' }, refusal: 'broken_off' })
    expect(await leftovers()).toEqual([])
  })

  it('that nobody reads is answered before it has come, and its line is not cut', async () => {
    const { port } = server.address() as AddressInfo
    const headers = { 'Content-Type': 'multipart/form-data; boundary=edge' }
    const answer = await new Promise<{ status: number | undefined; line: string | undefined }>(
      (answered, failed) => {
        const options = { port, host: '127.0.0.1', path: '/upload-barred', method: 'POST', headers }
        const asking = request(options, (incoming) => {
          answered({ status: incoming.statusCode, line: incoming.headers.connection })
          incoming.destroy()
        })
        asking.on('error', failed)
        asking.write('--edge\r\n')
      },
    )
    expect(answer).toEqual({ status: 401, line: 'keep-alive' })
  })
})

describe('any other form', () => {
  it('that comes a byte a minute is not waited for', async () => {
    const line = connect(portOf(), '127.0.0.1')
    line.write('POST /page HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 10\r\n\r\nx')
    let said = ''
    for await (const part of line) said += part
    expect(said.split('\r\n')[0]).toBe('HTTP/1.1 408 Request Timeout')
    expect(said).toContain('error 408')
  })
})
