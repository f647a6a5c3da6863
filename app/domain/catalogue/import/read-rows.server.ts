import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { CsvError, type Options, parse } from 'csv-parse'
import { type CsvRow, withLf } from './csv-row.ts'
import { nextLine } from './next-line.server.ts'

/** Longest record, in bytes. Longer ones come of a quotation mark that is never closed. */
const longestRecord = 1_000_000

const options: Options = {
  ...{ bom: true, info: true, raw: true, relax_column_count: true },
  record_delimiter: ['\r\n', '\n', '\r'],
  max_record_size: longestRecord,
}

type IsRow = (cells: string[]) => boolean

/** How far the file has been read. `lost` is set after a broken record, until a line reads as a row again. */
type Place = { byte: number; line: number; lost: boolean }

/** What the parser gives for each record; its own count of lines takes a CR LF within quotes for two. */
type Read = { record: string[]; raw: string; info: { bytes: number } }

/**
 * Reads a UTF-8 CSV file record by record, holding one at a time. After a broken record, where the parser gives up, it begins anew at the next
 * line until one reads as a whole row, which `isRow` decides: so one lost quotation mark costs one row and not the rest of the file.
 */
export async function* readRows(file: string, isRow: IsRow): AsyncGenerator<CsvRow> {
  const place: Place = { byte: 0, line: 1, lost: false }
  let more = true
  while (more) {
    const broken = yield* readOn(file, place, isRow)
    if (broken && !place.lost) yield { line: place.line, broken }
    more = broken !== undefined && (await skipLine(file, place))
  }
}

type Broken = { column: number; first: string | undefined }

/** Reads from `place` to the end of the file, or to what cannot be a row: then it answers what is broken there. */
async function* readOn(
  file: string,
  place: Place,
  isRow: IsRow,
): AsyncGenerator<CsvRow, Broken | undefined> {
  const start = place.byte
  for await (const read of recordsOf(file, start)) {
    if ('column' in read) return read
    const stray = place.lost && !isRow(read.record)
    // A record over several lines in lost text may have swallowed the next row.
    if (stray && lineEnds(read.raw) > 1) return { column: 0, first: undefined }
    place.lost &&= stray
    const { line, byte: at } = place
    Object.assign(place, { byte: start + read.info.bytes, line: line + lineEnds(read.raw) })
    if (stray || isBlank(read.record)) continue
    yield { line, at, length: place.byte - at, cells: read.record.map(withLf) }
  }
  return undefined
}

/** The records up to the broken one, and that: what the parser has read when it gives up is still in its hands, and would be lost with it. */
async function* recordsOf(file: string, start: number): AsyncGenerator<Read | Broken> {
  const unread: Unread = { reads: [], at: 0 }
  const keep = (read: Read) => {
    unread.reads.push(read)
    return read
  }
  // Typed for bare records; with `raw` and `info` they come as `Read`.
  const parser = parse({ ...options, on_record: keep } as unknown as Options)
  try {
    // Whoever reads the parser hears of an error of the file too.
    yield* taken(
      pipeline(createReadStream(file, { start }), parser, () => undefined),
      unread,
    )
  } catch (error) {
    yield* unread.reads.slice(unread.at)
    yield brokenOf(error)
  }
}

type Unread = { reads: Read[]; at: number }

async function* taken(parser: AsyncIterable<Read>, unread: Unread): AsyncGenerator<Read> {
  for await (const read of parser) {
    unread.at += 1
    if (unread.at === unread.reads.length) Object.assign(unread, { reads: [], at: 0 })
    yield read
  }
}

function brokenOf(error: unknown): Broken {
  if (!(error instanceof CsvError)) throw error
  const [first, more] = String(error.raw ?? '').split(',', 2)
  const readable = more !== undefined && !first?.includes('"')
  return { column: Number(error.index), first: readable ? first : undefined }
}

async function skipLine(file: string, place: Place): Promise<boolean> {
  const next = await nextLine(file, place.byte)
  if (next === undefined) return false
  Object.assign(place, { byte: next, line: place.line + 1, lost: true })
  return true
}

const isBlank = (cells: string[]): boolean => cells.every((cell) => cell.trim() === '')

const lineEnds = (raw: string): number => raw.match(/\r\n?|\n/g)?.length ?? 0
