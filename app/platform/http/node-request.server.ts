import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { Body } from './body.server.ts'

type Around = { appUrl: string; signal: AbortSignal; content: Body['content'] }

/** Node's request as a web Request. Throws TypeError for an address that is none. */
export function toRequest(message: IncomingMessage, around: Around): Request {
  const { appUrl, signal, content } = around
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
  // A stream needs to be told that its answer may come before it has ended; the types do not know of that yet.
  const init: RequestInit & { duplex: 'half' } = { method, headers, signal, duplex: 'half' }
  // A form without any body is an empty one.
  const body = method === 'GET' || method === 'HEAD' ? null : (content ?? new Uint8Array())
  return new Request(new URL(message.url ?? '/', appUrl), { ...init, body })
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
