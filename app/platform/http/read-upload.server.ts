import { setMaxListeners } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'
import { done, type Outcome, refused } from '#app/values/outcome.ts'

export type UploadRefusal = 'broken_off' | 'too_many_files' | 'too_many_bytes'

/** A file that lies on the disk for as long as it is looked at, with its sender's name for it. */
export type LyingFile = { path: string; name: string }

/** A file of a form. One that was too large was cut off and lies nowhere. */
export type UploadedFile = LyingFile | { tooLarge: true; name: string }

/** A form with files, in their order. What else was typed is there even when they are refused, so that it can be shown again. */
export type Upload = {
  fields: Record<string, string>
  files: Outcome<UploadedFile[], UploadRefusal>
}

export type OneFile = Outcome<LyingFile, 'not_chosen' | 'file_too_large' | 'broken_off'>

type Wish = {
  /** Where files lie for as long as they are looked at. */
  folder: string
  /** The name of the files' field. */
  field: string
  /** The most bytes that a file may have. */
  most: number
  /** The most files; 1. */
  mostFiles?: number
  /** The most bytes of the whole form, before the rest of it is read no more; as many as come. */
  mostInAll?: number
  /** The most other fields; 30. */
  mostFields?: number
}

/** So many other fields a form has at most, and so long each is. */
const limits = { fields: 30, fieldSize: 10_000 }

/**
 * Reads a form with files, which go to the disk as they come: memory does not grow with them. They are gone when `use` has ended. A body that
 * is no such form has no file. Throws when the disk fails.
 */
export async function readUpload<Answer>(
  request: Request,
  wish: Wish,
  use: (upload: Upload) => Promise<Answer>,
): Promise<Answer> {
  const folder = await mkdtemp(join(wish.folder, 'upload-'))
  try {
    return await use(await receive(request, { ...wish, folder }))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What else was typed in a form with files, as a form without them. */
export function formDataOf(fields: Upload['fields']): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

/** The file of a form that asks for one. */
export function onlyFile({ files }: Upload): OneFile {
  if (!files.ok)
    return refused(files.refusal === 'too_many_bytes' ? 'file_too_large' : 'broken_off')
  const [file] = files.value
  if (!file) return refused('not_chosen')
  return 'path' in file ? done(file) : refused('file_too_large')
}

type Saved = UploadedFile | { nothing: true } | { failed: unknown }

async function receive(request: Request, wish: Wish): Promise<Upload> {
  const fields: Upload['fields'] = {}
  const form = formOf(request, wish)
  if (!form || !request.body) return { fields, files: done([]) }
  const cut = new AbortController()
  // One for each file, and Node warns of more than ten.
  setMaxListeners(0, cut.signal)
  const saving: Promise<Saved>[] = []
  form.on('field', (name, value) => {
    fields[name] = value
  })
  form.on('file', (field, stream, name) => {
    if (field !== wish.field) return passBy(stream)
    const path = join(wish.folder, String(saving.length))
    const saved = save(stream, { path, name, signal: cut.signal })
    saving.push(saved.catch((failed: unknown) => ({ failed, form: form.destroy() })))
  })
  const refusal = await feed(form, request, wish.mostInAll)
  // What was broken off would wait for the rest for ever.
  if (refusal) cut.abort()
  return { fields, files: outcomeOf(await Promise.all(saving), refusal) }
}

function formOf(request: Request, wish: Wish): BusboyInstance | undefined {
  const { most, mostFiles = 1, mostFields: fields = limits.fields } = wish
  const type = request.headers.get('Content-Type') ?? ''
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(type)) return undefined
  return new Busboy({
    headers: { 'content-type': type },
    limits: { ...limits, fields, fileSize: most, files: mostFiles, parts: fields + mostFiles + 1 },
  })
}

/** Nobody asked for it; unheard, its breaking off would end the process. */
const passBy = (stream: BusboyFileStream): void => void stream.on('error', () => undefined).resume()

/** Gives the form all that comes; answers why it has not become whole. */
function feed(
  form: BusboyInstance,
  request: Request,
  most = Number.POSITIVE_INFINITY,
): Promise<UploadRefusal | undefined> {
  // The line is a neighbour: the form may end in the middle, or be none from the start.
  let refusal: UploadRefusal = 'broken_off'
  const body = Readable.fromWeb(request.body as ReadableStream)
  const stop = (why: UploadRefusal) => {
    refusal = why
    body.destroy()
  }
  form.once('filesLimit', () => stop('too_many_files'))
  // What says itself that it is too much is refused by its first byte.
  let bytes = Number(request.headers.get('Content-Length')) > most ? most : 0
  async function* counted(chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      bytes += chunk.length
      if (bytes > most) stop('too_many_bytes')
      else yield chunk
    }
  }
  return pipeline(body, counted, form).then(
    () => undefined,
    () => refusal,
  )
}

function outcomeOf(saved: Saved[], refusal: UploadRefusal | undefined): Upload['files'] {
  const failed = saved.flatMap((one) => ('failed' in one ? [one.failed] : []))
  const ofDisk = failed.find(isOfDisk)
  if (ofDisk) throw ofDisk
  if (refusal || failed.length > 0) return refused(refusal ?? 'broken_off')
  return done(saved.filter((one): one is UploadedFile => 'name' in one))
}

/** The system's errors name what was asked of it. */
const isOfDisk = (error: unknown): boolean => error instanceof Error && 'syscall' in error

async function save(
  stream: BusboyFileStream,
  { path, name, signal }: LyingFile & { signal: AbortSignal },
): Promise<Saved> {
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 })
  await pipeline(stream, file, { signal })
  // Where no file was chosen a browser sends one without name and content.
  if (!name && file.bytesWritten === 0) return { nothing: true }
  if (!stream.truncated) return { name, path }
  await rm(path)
  return { name, tooLarge: true }
}
