import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** Below this a rewrite saves nothing worth its time. */
const SMALL = 32 * 1024 * 1024
const CHUNK = 1024 * 1024

/** A file of JSON lines that only grows, until it is rewritten from the state that it describes. */
export class Journal {
  private readonly path: string
  private file: number
  private size: number
  private sizeWhenRewritten = 0

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true })
    this.path = join(folder, 'standins.jsonl')
    this.file = openSync(this.path, 'a+')
    this.size = fstatSync(this.file).size
  }

  /** Every whole line. A last line without its end was torn by a kill: nobody was told of it, so it is cut off. */
  *read(): Generator<string> {
    const chunk = Buffer.alloc(CHUNK)
    let rest: Buffer = Buffer.alloc(0)
    let at = 0
    for (let got = 1; got > 0; at += got) {
      got = readSync(this.file, chunk, 0, CHUNK, at)
      const whole = Buffer.concat([rest, chunk.subarray(0, got)])
      const end = whole.lastIndexOf(0x0a) + 1
      rest = whole.subarray(end)
      if (end > 0) yield* whole.toString('utf8', 0, end - 1).split('\n')
    }
    if (rest.length === 0) return
    this.size -= rest.length
    truncateSync(this.path, this.size)
  }

  append(line: string): void {
    this.size += writeWhole(this.file, `${line}\n`)
  }

  /** Nearly everything in it still holds, as if it had just been rewritten. */
  regardAsFresh(): void {
    this.sizeWhenRewritten = this.size
  }

  isLarge(): boolean {
    return this.size > SMALL && this.size > 3 * this.sizeWhenRewritten
  }

  /** Puts the given lines in the place of all others, in one step. */
  rewrite(lines: Iterable<string>): void {
    const fresh = `${this.path}.new`
    if (existsSync(fresh)) truncateSync(fresh, 0)
    const file = openSync(fresh, 'a+')
    let size = 0
    for (const line of lines) size += writeWhole(file, `${line}\n`)
    renameSync(fresh, this.path)
    closeSync(this.file)
    this.file = file
    this.size = size
    this.sizeWhenRewritten = size
  }

  close(): void {
    closeSync(this.file)
  }
}

/** The operating system may take less than it was given, so the rest is offered again. */
function writeWhole(file: number, line: string): number {
  const bytes = Buffer.from(line)
  let written = 0
  while (written < bytes.length) written += writeSync(file, bytes, written)
  return bytes.length
}
