/** A CSV download, written while it is read: a reader who goes away ends the reading of rows too. Never kept by a cache. */
export function csvResponse(name: string, text: AsyncIterable<string>): Response {
  const plain = name.replace(/[^\w.-]+/g, '-')
  return new Response(streamOf(text), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

function streamOf(text: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const parts = text[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  return new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await parts.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
      async cancel() {
        await parts.return?.()
      },
    },
    // Nothing is read ahead of who takes it.
    { highWaterMark: 0 },
  )
}
