import { request } from 'node:http'
import type { Answer, Visitor } from '#tests/make/visitor.ts'

export type Raw = {
  method?: string
  path: string
  headers?: Record<string, string>
  body?: string | Buffer
}

/** Sends exactly this, as no browser would; the path is not tidied. The visitor's cookies go along. */
export function send(
  visitor: Visitor,
  { method = 'GET', path, headers, body }: Raw,
): Promise<Answer> {
  const { hostname, port } = new URL(visitor.origin)
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const sent = { ...(cookie && { cookie }), ...length, ...headers }
  return new Promise((answered, failed) => {
    const options = { hostname, port, method, path, headers: sent, agent: visitor.agent }
    const sending = request({ ...options, timeout: 30_000 }, (incoming) => {
      let text = ''
      incoming.setEncoding('utf8')
      incoming.on('data', (chunk: string) => {
        text += chunk
      })
      const done = () =>
        answered({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text })
      incoming.on('end', done)
      // A body that was refused half way may end the line once the answer has come.
      incoming.on('error', done)
    })
    sending.on('timeout', () => sending.destroy(new Error(`no answer to ${method} ${path}`)))
    sending.on('error', failed)
    sending.end(body)
  })
}

export const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' }
