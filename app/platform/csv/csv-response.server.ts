import { attachmentHeaders } from '../http/attachment.ts'
import { pulledStream } from '../http/pulled-stream.server.ts'

/** A CSV download, written while it is read: a reader who goes away ends the reading of rows too. Never kept by a cache. */
export const csvResponse = (name: string, text: AsyncIterable<string>): Response =>
  new Response(pulledStream(encoded(text)), {
    headers: {
      ...attachmentHeaders(name, 'text/csv; charset=utf-8'),
      'Cache-Control': 'no-store',
    },
  })

async function* encoded(text: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const part of text) yield encoder.encode(part)
}
