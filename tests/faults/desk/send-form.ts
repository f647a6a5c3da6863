import { request } from 'node:http'
import type { Visitor } from '#tests/make/visitor.ts'

export type Heard = { status: number; body: string }

type Part = { name: string; type: string; bytes: Buffer | AsyncIterable<Buffer> }
type Sending = {
  path: string
  field: string
  part: Part
  /** What else is typed in the form. */
  fields?: Readonly<Record<string, string>>
  declares?: number
}

/** Sends a form with a file as a browser does: whole, whatever is answered meanwhile. With `declares` the request says that it is so long. */
export function sendForm(visitor: Visitor, sending: Sending): Promise<Heard> {
  const { path, field, part, fields = {}, declares } = sending
  const edge = 'edge-of-a-part'
  const typed = Object.entries(fields).map(
    ([name, value]) =>
      `--${edge}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const head = `${typed.join('')}--${edge}\r\nContent-Disposition: form-data; name="${field}"; filename="${part.name}"\r\nContent-Type: ${part.type}\r\n\r\n`
  const headers = {
    'content-type': `multipart/form-data; boundary=${edge}`,
    cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    origin: visitor.origin,
    ...(declares !== undefined && { 'content-length': String(declares) }),
  }
  return new Promise((answered, failed) => {
    const url = new URL(path, visitor.origin)
    const asking = request(url, { method: 'POST', headers, timeout: 90_000 }, (coming) => {
      let body = ''
      coming.setEncoding('utf8').on('data', (text: string) => {
        body += text
      })
      coming.on('end', () => answered({ status: coming.statusCode ?? 0, body }))
      coming.on('error', failed)
    })
    asking.on('timeout', () => asking.destroy(new Error('no answer in 90 seconds')))
    asking.on('error', failed)
    write(asking, [Buffer.from(head), part.bytes, Buffer.from(`\r\n--${edge}--\r\n`)]).catch(failed)
  })
}

async function write(
  asking: ReturnType<typeof request>,
  parts: (Buffer | AsyncIterable<Buffer>)[],
): Promise<void> {
  const closed = new Promise((go) => asking.once('close', go))
  const drained = () => Promise.race([closed, new Promise((go) => asking.once('drain', go))])
  for await (const bytes of inOrder(parts))
    if (!asking.write(bytes) && !asking.destroyed) await drained()
  asking.end()
}

async function* inOrder(parts: (Buffer | AsyncIterable<Buffer>)[]): AsyncGenerator<Buffer> {
  for (const part of parts) {
    if (Buffer.isBuffer(part)) yield part
    else yield* part
  }
}
