import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'
import { done, type Outcome, refused } from '#app/values/outcome.ts'

/** A file that came: what its sender called it, and where it lies now; `tooLarge` was cut off and lies nowhere. */
export type ReceivedFile = { name: string } & ({ path: string } | { tooLarge: true })

export type ReceiveRefusal = 'too_much' | 'too_many' | 'malformed'

export type ReceiveLimits = {
  /** The form's field that files are taken from. */
  field: string
  folder: string
  mostFiles: number
  /** Of one file. */
  mostBytes: number
  /** Of the whole request. */
  mostInAll: number
}

type Receiving = { limits: ReceiveLimits; parser: BusboyInstance; gone: AbortController }

/**
 * Writes the files of a form to a folder as they come, in their order, holding none of them in memory. Whoever calls deletes them. Refused, with
 * nothing left in the folder: more than may be sent at once, before the rest of it is read; and what is no such form.
 */
export async function receiveFiles(
  request: Request,
  limits: ReceiveLimits,
): Promise<Outcome<ReceivedFile[], ReceiveRefusal>> {
  if (Number(request.headers.get('content-length') ?? 0) > limits.mostInAll)
    return refused('too_much')
  const parser = parserOf(request, limits)
  if (!parser || !request.body) return refused('malformed')
  const receiving = { limits, parser, gone: new AbortController() }
  const files: Promise<ReceivedFile | undefined>[] = []
  parser.on('file', (field, stream, name) => {
    files.push(field === limits.field && name ? keep(stream, name, receiving) : skip(stream))
  })
  const refusal = await read(request.body, receiving)
  if (refusal) receiving.gone.abort()
  // Each ends: by its last byte, or since what was broken off is aborted.
  const kept = (await Promise.all(files)).flatMap((file) => file ?? [])
  if (!refusal) return done(kept)
  await Promise.all(kept.map((file) => 'path' in file && rm(file.path, { force: true })))
  return refused(refusal)
}

function parserOf(request: Request, limits: ReceiveLimits): BusboyInstance | undefined {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data')) return undefined
  const { mostFiles, mostBytes } = limits
  try {
    return Busboy({
      headers: { 'content-type': type },
      limits: { files: mostFiles, fileSize: mostBytes, fields: 10, fieldSize: 1_000, parts: 100 },
    })
  } catch {
    // A type that names no boundary.
    return undefined
  }
}

/** Feeds the parser to the end of the body; answers why not. */
function read(
  body: ReadableStream<Uint8Array>,
  { parser, limits }: Receiving,
): Promise<ReceiveRefusal | undefined> {
  return new Promise((answered) => {
    parser.once('filesLimit', () => answered('too_many'))
    parser.once('error', () => answered('malformed'))
    parser.once('finish', () => answered(undefined))
    feed(body, parser, limits.mostInAll).then(
      (refusal) => refusal && answered(refusal),
      // The sender went away in the middle.
      () => answered('malformed'),
    )
  })
}

async function feed(
  body: ReadableStream<Uint8Array>,
  parser: BusboyInstance,
  most: number,
): Promise<'too_much' | undefined> {
  let bytes = 0
  const reader = body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.length
    if (bytes > most || parser.destroyed) {
      // The rest is somebody else's to throw away.
      await reader.cancel()
      return bytes > most ? 'too_much' : undefined
    }
    if (!parser.write(next.value)) await new Promise((drained) => parser.once('drain', drained))
  }
  parser.end()
  return undefined
}

async function keep(
  stream: BusboyFileStream,
  name: string,
  { limits, gone }: Receiving,
): Promise<ReceivedFile | undefined> {
  const path = join(limits.folder, `${randomBytes(16).toString('hex')}.file`)
  try {
    await pipeline(stream, createWriteStream(path, { flags: 'wx', mode: 0o600 }), {
      signal: gone.signal,
    })
  } catch (error) {
    await rm(path, { force: true })
    // The form broke off, which is said of the whole; but a disk that refuses is our fault.
    if ((error as NodeJS.ErrnoException).syscall) throw error
    return undefined
  }
  if (!stream.truncated) return { name, path }
  await rm(path, { force: true })
  return { name, tooLarge: true }
}

async function skip(stream: BusboyFileStream): Promise<undefined> {
  stream.on('error', () => undefined).resume()
}
