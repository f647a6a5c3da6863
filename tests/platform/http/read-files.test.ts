import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readUpload, type UploadedFile } from '#app/platform/http/read-upload.server.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lykta-receive-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** What became of each file: its name with its text, or with nothing when it was too large; or why none is had. */
const receive = (request: Request) =>
  readUpload(
    request,
    { ...{ folder, field: 'pictures', mostFiles: 4 }, most: 1_000, mostInAll: 5_000 },
    async ({ files }) => (files.ok ? Promise.all(files.value.map(told)) : files.refusal),
  )
const told = async (file: UploadedFile) => [
  file.name,
  'path' in file ? await readFile(file.path, 'utf8') : undefined,
]

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
const unasked = '--b\r\nContent-Disposition: form-data; name="other"; filename="a"\r\n\r\n'

describe('files of a form', () => {
  it('are had as they came, in their order; other fields and empty ones are passed by', async () => {
    const got = await send([
      ['b.jpg', 'second letter'],
      ['../../a.jpg', 'first letter'],
      ['', ''],
      ['c.jpg', 'elsewhere', 'other'],
    ])
    expect(got).toEqual([
      ['b.jpg', 'second letter'],
      ['a.jpg', 'first letter'],
    ])
  })

  it('that are too large are named and lie nowhere; the others are there', async () => {
    const fits = 'x'.repeat(1_000)
    expect(
      await send([
        ['large.jpg', `${fits}x`],
        ['just.jpg', fits],
      ]),
    ).toEqual([
      ['large.jpg', undefined],
      ['just.jpg', fits],
    ])
  })

  it('are refused when there are too many', async () => {
    const five = ['1', '2', '3', '4', '5'].map((name): [string, string] => [name, name])
    expect(await send(five)).toBe('too_many_files')
  })

  it('are refused by what they declare, at once', async () => {
    const { request, asked } = pieces(() => Buffer.from('x'))
    request.headers.set('content-length', '5001')
    expect(await receive(request)).toBe('too_many_bytes')
    expect(asked()).toBeLessThan(6)
  })

  it('without end are refused when it is enough', async () => {
    const { request, asked } = pieces((count) => Buffer.from(count === 0 ? head : 'x'.repeat(500)))
    expect(await receive(request)).toBe('too_many_bytes')
    expect(asked()).toBeLessThan(15)
  })

  it.each<[string, () => Request]>([
    ['noise', () => formOf('multipart/form-data; boundary=b', '\0\xff\xfe')],
    ['half a form', () => formOf('multipart/form-data; boundary=b', `${head}abc`)],
    [
      'half of what nobody asked for',
      () => formOf('multipart/form-data; boundary=b', `${unasked}a`),
    ],
    [
      'a sender who goes away',
      () =>
        pieces((count) => {
          if (count > 1) throw new Error('gone')
          return Buffer.from(head)
        }).request,
    ],
  ])('are refused when they are no whole form: %s', async (_name, make) => {
    expect(await receive(make())).toBe('broken_off')
  })

  it.each<[string, () => Request]>([
    ['another type', () => new Request('http://x/', { method: 'POST', body: 'a=b' })],
    ['no body', () => new Request('http://x/', { method: 'POST' })],
    ['no boundary', () => formOf('multipart/form-data', 'x')],
  ])('are none in what is no form: %s', async (_name, make) => {
    expect(await receive(make())).toEqual([])
  })

  it('never stay when they have been looked at', async () => {
    expect(await readdir(folder)).toEqual([])
  })
})

const formOf = (type: string, body: string) =>
  new Request('http://x/', { method: 'POST', headers: { 'content-type': type }, body })
