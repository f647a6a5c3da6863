import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'
import { done, type Outcome, refused } from '#app/values/outcome.ts'

export type UploadRefusal = 'file_missing' | 'file_too_large' | 'broken_off'

/** A file that lies on the disk for as long as it is looked at. */
export type UploadedFile = { path: string; name: string }

/** A form with one file. What else was typed is there even when the file is refused, so that it can be shown again. */
export type Upload = {
  fields: Record<string, string>
  file: Outcome<UploadedFile, UploadRefusal>
}

type Wish = {
  /** The name of the file's field. */
  field: string
  /** The most bytes that the file may have. */
  most: number
}

/** So many other fields a form has at most, and so long each is. */
const limits = { files: 1, fields: 30, fieldSize: 10_000, parts: 40 }

/**
 * Reads a form with one file, which goes to the disk as it comes: memory does not grow with it. It is gone when `use` has ended. A body that is no
 * such form has no file. Throws when the disk fails.
 */
export async function readUpload<Answer>(
  request: Request,
  wish: Wish,
  use: (upload: Upload) => Promise<Answer>,
): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), 'lykta-upload-'))
  try {
    return await use(await receive(request, wish, join(folder, 'file')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function receive(request: Request, { field, most }: Wish, path: string): Promise<Upload> {
  const fields: Record<string, string> = {}
  const form = formOf(request, most)
  if (!form || !request.body) return { fields, file: refused('file_missing') }
  const cut = new AbortController()
  const files: Promise<Upload['file'] | { failed: unknown }>[] = []
  form.on('field', (name, value) => {
    fields[name] = value
  })
  form.on('file', (name, stream, fileName) => {
    if (name !== field || files.length > 0) return void stream.resume()
    const saved = save(stream, { path, name: fileName, signal: cut.signal })
    files.push(saved.catch((failed: unknown) => ({ failed, form: form.destroy() })))
  })
  // The line is a neighbour: the form may end in the middle, or be none from the start.
  const body = Readable.fromWeb(request.body as ReadableStream)
  const isWhole = await pipeline(body, form).then(
    () => true,
    () => false,
  )
  if (!isWhole) cut.abort()
  const [file = refused('file_missing')] = await Promise.all(files)
  if ('failed' in file && isOfDisk(file.failed)) throw file.failed
  return { fields, file: 'failed' in file || (file.ok && !isWhole) ? refused('broken_off') : file }
}

function formOf(request: Request, most: number): BusboyInstance | undefined {
  const type = request.headers.get('Content-Type') ?? ''
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(type)) return undefined
  return new Busboy({ headers: { 'content-type': type }, limits: { ...limits, fileSize: most } })
}

/** The system's errors name what was asked of it. */
const isOfDisk = (error: unknown): boolean => error instanceof Error && 'syscall' in error

type Place = UploadedFile & { signal: AbortSignal }

async function save(
  stream: BusboyFileStream,
  { path, name, signal }: Place,
): Promise<Upload['file']> {
  const file = createWriteStream(path, { mode: 0o600 })
  await pipeline(stream, file, { signal })
  // Where no file was chosen a browser sends one without name and content.
  if (!name && file.bytesWritten === 0) return refused('file_missing')
  return stream.truncated ? refused('file_too_large') : done({ path, name })
}
