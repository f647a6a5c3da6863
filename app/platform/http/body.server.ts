import type { IncomingMessage } from 'node:http'

/** The largest body a page or webhook takes. Uploads have their own door. */
export const largestBody = 1_000_000

/** So long may a body take to come, and what is left of one that was refused. */
const patienceMs = 30_000
/** So long, where somebody who was let in sends pictures over a slow line. */
export const longestUploadMs = 10 * 60_000

export class BodyTooLarge extends Error {}

/** A request's body: read whole before any page sees it, or as a stream for a door that reads it by itself. */
export type Body = {
  content: Buffer<ArrayBuffer> | ReadableStream<Uint8Array> | null
  /** To be called when the answer is on its way: what was not read is thrown away, so that the answer is read and not a broken line. */
  leave: () => void
}

/** Takes a request's body. Throws BodyTooLarge before a page's has been read. */
export async function takeBody(message: IncomingMessage, streamed: boolean): Promise<Body> {
  const { method, headers } = message
  const given = 'content-length' in headers || 'transfer-encoding' in headers
  if (!given || method === 'GET' || method === 'HEAD') return { content: null, leave: () => {} }
  let limit = limited(message)
  const stop = () => clearTimeout(limit)
  message.once('close', stop).once('end', stop)
  if (!streamed) return { content: await readBody(message), leave: () => {} }
  const chunks = message.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>
  const leave = () => {
    if (message.readableEnded) return
    stop()
    limit = limited(message)
    void chunks.return?.().then(() => message.resume(), stop)
  }
  return { content: streamOf(chunks, stop), leave }
}

/** Ends the line of a body that does not come. */
const limited = (message: IncomingMessage): NodeJS.Timeout =>
  setTimeout(() => message.destroy(), patienceMs).unref()

/** Nothing is read before somebody asks for it: then she was let in, and may take her time. */
const streamOf = (
  chunks: AsyncIterator<Buffer>,
  admitted: () => void,
): ReadableStream<Uint8Array> =>
  new ReadableStream(
    {
      pull: async (controller) => {
        admitted()
        const next = await chunks.next()
        if (next.done) controller.close()
        else controller.enqueue(next.value)
      },
    },
    { highWaterMark: 0 },
  )

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
