import { Zip, ZipDeflate } from 'fflate'

/** A file of an archive. Its name is ours: letters, digits, "-", "." and "/". */
export type ZipEntry = { name: string; content: string | Uint8Array }

/**
 * Packs files into an archive while it is read: one file is held at a time, and the next is made only when somebody takes it. The same files with
 * the same `at` give the same bytes.
 */
export async function* zipOf(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
  at: Date,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const failed: Error[] = []
  const zip = new Zip((error, part) => {
    if (error) failed.push(error)
    else ready.push(part)
  })
  const encoder = new TextEncoder()
  for await (const { name, content } of entries) {
    const file = new ZipDeflate(name, { level: 6 })
    file.mtime = at
    zip.add(file)
    file.push(typeof content === 'string' ? encoder.encode(content) : content, true)
    if (failed[0]) throw failed[0]
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}
