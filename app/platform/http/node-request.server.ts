import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'

/** The largest body a page or webhook takes. Uploads have their own door. */
export const largestBody = 1_000_000

export class BodyTooLarge extends Error {}

/** Node's request as a web Request. Throws BodyTooLarge and TypeError (an address that is none). */
export async function toRequest(
  message: IncomingMessage,
  appUrl: string,
  signal: AbortSignal,
): Promise<Request> {
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
  const body = method === 'GET' || method === 'HEAD' ? null : await readBody(message)
  return new Request(new URL(message.url ?? '/', appUrl), { method, headers, body, signal })
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
