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
  try {
    for await (const { record, raw, info } of recordsOf(file, start)) {
      const lines = lineEnds(raw)
      const found = place.lost && !isRow(record)
      // A record over several lines in lost text may have swallowed the next row.
      if (found && lines > 1) return { column: 0, first: undefined }
      place.lost &&= found
      const length = start + info.bytes - place.byte
      if (!found && !isBlank(record)) {
        yield { line: place.line, at: place.byte, length, cells: record.map(withLf) }
      }
      place.byte += length
      place.line += lines
    }
    return undefined
  } catch (error) {
    return brokenOf(error)
  }
}

/** The records up to the broken one, that is: what the parser has read when it gives up is still in its hands, and would be lost with it. */
async function* recordsOf(file: string, start: number): AsyncGenerator<Read> {
  let unread: Read[] = []
  let at = 0
  const keep = (read: Read) => {
    unread.push(read)
    return read
  }
  // Typed for bare records; with `raw` and `info` they come as `Read`.
  const parser = parse({ ...options, on_record: keep } as unknown as Options)
  try {
    // Whoever reads the parser hears of an error of the file too.
    for await (const read of pipeline(createReadStream(file, { start }), parser, () => undefined)) {
      at += 1
      if (at === unread.length) [at, unread] = [0, []]
      yield read as Read
    }
  } catch (error) {
    yield* unread.slice(at)
    throw error
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
