import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReceivedFile, receiveFiles } from '#app/platform/http/receive-files.server.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lykta-receive-'))
})
afterAll(() => rm(folder, { recursive: true }))

const receive = (request: Request) =>
  receiveFiles(request, {
    ...{ field: 'pictures', folder, mostFiles: 4, mostBytes: 1_000 },
    mostInAll: 5_000,
  })

/** Sends a form with these files, as a browser does. */
const send = (files: [name: string, content: string, field?: string][]) => {
  const form = new FormData()
  form.append('word', 'a field that is no file')
  for (const [name, content, field = 'pictures'] of files)
    form.append(field, new File([content], name))
  return receive(new Request('http://x/', { method: 'POST', body: form }))
}

/** A body that comes in pieces, as many as are asked for. */
function pieces(piece: (count: number) => Uint8Array | undefined) {
  let count = 0
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const next = piece(count)
    count += 1
    if (next) controller.enqueue(next)
    else controller.close()
  }
  const body = new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 })
  const init = {
    ...{ method: 'POST', body, duplex: 'half' },
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
  }
  return { request: new Request('http://x/', init as RequestInit), asked: () => count }
}

const head = '--b\r\nContent-Disposition: form-data; name="pictures"; filename="a"\r\n\r\n'
const contentOf = async (file: ReceivedFile | undefined) =>
  file && 'path' in file ? readFile(file.path, 'utf8') : undefined

describe('files of a form', () => {
  it('are written as they came, in their order; other fields and empty ones are passed by', async () => {
    const got = await send([
      ['b.jpg', 'second letter'],
      ['../../a.jpg', 'first letter'],
      ['', ''],
      ['c.jpg', 'elsewhere', 'other'],
    ])
    if (!got.ok) throw new Error(got.refusal)
    expect(got.value.map(({ name }) => name)).toEqual(['b.jpg', 'a.jpg'])
    expect(await Promise.all(got.value.map(contentOf))).toEqual(['second letter', 'first letter'])
    for (const file of got.value) if ('path' in file) await rm(file.path)
    expect(await readdir(folder)).toEqual([])
  })

  it('that are too large are named and lie nowhere; the others are there', async () => {
    const got = await send([
      ['large.jpg', 'x'.repeat(1_001)],
      ['just.jpg', 'x'.repeat(1_000)],
    ])
    if (!got.ok) throw new Error(got.refusal)
    expect(got.value).toMatchObject([{ name: 'large.jpg', tooLarge: true }, { name: 'just.jpg' }])
    expect(await readdir(folder)).toHaveLength(1)
    for (const file of got.value) if ('path' in file) await rm(file.path)
  })

  it('are refused when there are too many, and none is kept', async () => {
    const five = ['1', '2', '3', '4', '5'].map((name): [string, string] => [name, name])
    expect(await send(five)).toEqual({ ok: false, refusal: 'too_many' })
    expect(await readdir(folder)).toEqual([])
  })

  it('are refused by what they declare, before anything is read', async () => {
    const { request, asked } = pieces(() => Buffer.from('x'))
    request.headers.set('content-length', '5001')
    expect(await receive(request)).toEqual({ ok: false, refusal: 'too_much' })
    expect(asked()).toBe(0)
  })

  it('without end are refused when it is enough', async () => {
    const { request, asked } = pieces((count) => Buffer.from(count === 0 ? head : 'x'.repeat(500)))
    expect(await receive(request)).toEqual({ ok: false, refusal: 'too_much' })
    expect(asked()).toBeLessThan(15)
    expect(await readdir(folder)).toEqual([])
  })

  it.each<[string, () => Request]>([
    ['another type', () => new Request('http://x/', { method: 'POST', body: 'a=b' })],
    ['no body', () => new Request('http://x/', { method: 'POST' })],
    ['no boundary', () => formOf('multipart/form-data', 'x')],
    ['noise', () => formOf('multipart/form-data; boundary=b', '\0\xff\xfe')],
    ['half a form', () => formOf('multipart/form-data; boundary=b', `${head}abc`)],
    [
      'a sender who goes away',
      () =>
        pieces((count) => {
          if (count > 1) throw new Error('gone')
          return Buffer.from(head)
        }).request,
    ],
  ])('are refused when they are no form: %s', async (_name, make) => {
    expect(await receive(make())).toEqual({ ok: false, refusal: 'malformed' })
    expect(await readdir(folder)).toEqual([])
  })
})

const formOf = (type: string, body: string) =>
  new Request('http://x/', { method: 'POST', headers: { 'content-type': type }, body })
