import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'

/** The largest body a page or webhook takes. Uploads are read as they come, by who asks for them. */
export const largestBody = 1_000_000

export class BodyTooLarge extends Error {}
export class BodyTooSlow extends Error {}

type Wish = {
  appUrl: string
  signal: AbortSignal
  /** The body is not waited for: whoever has the request reads it, as much as she wants of it. */
  asItComes: boolean
  /** So long a body that is waited for may take. */
  bodyMs: number
}

/** Node's request as a web Request. Throws BodyTooLarge, BodyTooSlow and TypeError (an address that is none). */
export async function toRequest(message: IncomingMessage, wish: Wish): Promise<Request> {
  const { appUrl, signal, asItComes, bodyMs } = wish
  const headers = new Headers()
  for (const [name, value] of Object.entries(message.headers)) {
    if (name.startsWith(':') || value === undefined) continue
    for (const single of Array.isArray(value) ? value : [value]) headers.append(name, single)
  }
  // Where the request came from was checked in front; behind a proxy the inner host would contradict the outer origin.
  const origin = headers.get('origin')
  if (origin && origin !== 'null') headers.set('host', new URL(origin).host)
  headers.delete('x-forwarded-host')
  const method = message.method ?? 'GET'
  const url = new URL(message.url ?? '/', appUrl)
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers, signal })
  const sent = { method, headers, signal, duplex: 'half' } as const
  if (asItComes) return new Request(url, { ...sent, body: streamOf(message) })
  return new Request(url, { ...sent, body: await inTime(readBody(message), bodyMs) })
}

/** Ends waiting after a while: somebody who sends a byte a minute would hold a line for ever. */
async function inTime<Answer>(work: Promise<Answer>, most: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, tooSlow) => {
    timer = setTimeout(() => tooSlow(new BodyTooSlow()), most)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** What comes, as it is asked for. Left in the middle, it leaves the line whole: the answer travels on it. */
function streamOf(message: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = message.iterator({ destroyOnReturn: false })[Symbol.asyncIterator]()
  return new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: async () => void (await chunks.return?.()),
    },
    { highWaterMark: 0 },
  )
}

async function readBody(message: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const declared = Number(message.headers['content-length'] ?? 0)
  if (declared > largestBody) throw new BodyTooLarge()
  const chunks: Buffer[] = []
  let size = 0
  // Not destroyed when the loop ends early: the answer travels on the same line.
  for await (const chunk of message.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largestBody) throw new BodyTooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** What is left of a file that nobody wanted is taken and thrown away for a while: a line that is cut takes its answer with it. */
export function throwRestAway(message: IncomingMessage, mostMs: number): void {
  if (message.complete) return
  const patience = setTimeout(() => message.destroy(), mostMs)
  message.once('close', () => clearTimeout(patience)).resume()
}

/** Writes an answer: small bodies whole, as our pages are; others as a stream. */
export async function sendResponse(
  response: Pick<Response, 'status' | 'headers'> & { body?: Response['body'] },
  outgoing: ServerResponse,
  body: Buffer | undefined,
): Promise<void> {
  outgoing.statusCode = response.status
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') outgoing.setHeader(name, value)
  }
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) outgoing.setHeader('Set-Cookie', cookies)
  if (body) {
    outgoing.setHeader('Content-Length', body.length)
    outgoing.end(outgoing.req.method === 'HEAD' ? undefined : body)
    return
  }
  if (!response.body) {
    outgoing.end()
    return
  }
  const stream = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0])
  stream.on('error', () => outgoing.destroy())
  stream.pipe(outgoing)
}
