import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { FileProblem, FileRefusal } from './file-problem.ts'

/** Looks a file through, once, for what would make reading it as UTF-8 text a guess. Undefined when it may be read. */
export async function checkFile(file: string): Promise<FileProblem | undefined> {
  try {
    const found = await stat(file)
    if (!found.isFile()) return { refusal: 'not_a_file' }
    if (found.size === 0) return { refusal: 'file_empty' }
    return await checkBytes(file)
  } catch (error) {
    const refusal = fromSystem(error)
    if (!refusal) throw error
    return { refusal }
  }
}

function fromSystem(error: unknown): FileRefusal | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'file_missing'
  return code === 'EACCES' || code === 'EPERM' ? 'file_unreadable' : undefined
}

async function checkBytes(file: string): Promise<FileProblem | undefined> {
  let lines = 0
  let rest: Buffer = Buffer.alloc(0)
  for await (const part of createReadStream(file) as AsyncIterable<Buffer>) {
    const refusal = lines === 0 && rest.length === 0 ? signOf(part) : undefined
    if (refusal) return { refusal }
    if (part.includes(0)) return { refusal: 'not_text' }
    const text = Buffer.concat([rest, part])
    const cut = text.length - begunLength(text)
    const whole = text.subarray(0, cut)
    if (!isUtf8(whole)) return { refusal: 'not_utf8', value: String(lines + brokenLine(whole)) }
    lines += lineEnds(whole)
    rest = text.subarray(cut)
  }
  return isUtf8(rest) ? undefined : { refusal: 'not_utf8', value: String(lines + 1) }
}

function signOf(start: Buffer): FileRefusal | undefined {
  const sign = start.toString('latin1', 0, 4)
  if (sign.startsWith('PK\x03\x04') || sign === '\xd0\xcf\x11\xe0') return 'workbook'
  return sign.startsWith('\xff\xfe') || sign.startsWith('\xfe\xff') ? 'utf16' : undefined
}

/** How many bytes at the end begin a character whose rest is still to come. */
function begunLength(text: Buffer): number {
  for (let back = 1; back <= Math.min(3, text.length); back += 1) {
    const byte = text[text.length - back] ?? 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
    if (byte < 0x80) return 0
  }
  return 0
}

/** The first line, counted from one, that is not UTF-8. */
function brokenLine(text: Buffer): number {
  for (let line = 1, from = 0; ; line += 1) {
    const end = text.indexOf(0x0a, from)
    if (end === -1 || !isUtf8(text.subarray(from, end))) return line
    from = end + 1
  }
}

function lineEnds(text: Buffer): number {
  let count = 0
  for (let at = text.indexOf(0x0a); at !== -1; at = text.indexOf(0x0a, at + 1)) count += 1
  return count
}
