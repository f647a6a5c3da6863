import { createReadStream } from 'node:fs'
import { nextRecord } from './csv-record.ts'
import type { CsvRow } from './csv-row.ts'

/** Longest record, in characters. Longer ones come of a quotation mark that is never closed. */
const longestRecord = 1_000_000

/**
 * Reads a UTF-8 CSV file record by record, holding one at a time. After a broken record it goes on at the next line that reads as a whole row
 * again, which `isRow` decides: so one lost quotation mark costs one row and not the rest of the file.
 */
export async function* readRows(
  file: string,
  isRow: (cells: string[]) => boolean,
): AsyncGenerator<CsvRow> {
  const place: Place = { line: 1, lost: false, isRow }
  let rest = ''
  for await (const part of textOf(file)) {
    rest += part.text
    rest = rest.slice(yield* rowsIn(rest, part.final, place))
  }
}

type Place = { line: number; lost: boolean; isRow: (cells: string[]) => boolean }

/** Yields the rows that are whole in `text`; returns where the first one that is not begins. */
function* rowsIn(text: string, final: boolean, place: Place): Generator<CsvRow, number> {
  let at = 0
  while (at < text.length) {
    const step = nextRecord(text, at, final)
    if (step.kind === 'more' && text.length - at < longestRecord) return at
    const end = step.kind === 'record' ? step.end : afterLine(text, at)
    const row = rowOf(step, text.slice(at, at + 300), place)
    if (row) yield row
    // Past a line that is no row of its own, whatever it holds; else past the whole record.
    const next = place.lost ? afterLine(text, at) : end
    place.line += lineBreaks(text, at, next)
    at = next
  }
  return at
}

function rowOf(
  step: ReturnType<typeof nextRecord>,
  start: string,
  place: Place,
): CsvRow | undefined {
  const wasLost = place.lost
  if (step.kind !== 'record') {
    place.lost = true
    const broken = { column: step.column, first: firstCell(start) }
    return wasLost ? undefined : { line: place.line, broken }
  }
  if (wasLost && !place.isRow(step.cells)) return undefined
  place.lost = false
  return step.cells.some((cell) => cell.trim() !== '')
    ? { line: place.line, cells: step.cells }
    : undefined
}

function firstCell(start: string): string | undefined {
  const [cell, more] = start.split(',', 2)
  return more === undefined || cell?.includes('"') ? undefined : cell
}

const afterLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end + 1
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
    count += 1
  return count
}

/** The file's text in parts, without byte order mark, every line ending written as LF. */
async function* textOf(file: string): AsyncGenerator<{ text: string; final: boolean }> {
  const decoder = new TextDecoder('utf-8')
  let held = ''
  for await (const bytes of createReadStream(file, { highWaterMark: 1 << 16 })) {
    const text = held + decoder.decode(bytes, { stream: true })
    // The LF of a CR LF may come with the next part.
    held = text.endsWith('\r') ? '\r' : ''
    yield { text: withLf(held ? text.slice(0, -1) : text), final: false }
  }
  yield { text: withLf(held + decoder.decode()), final: true }
}

const withLf = (text: string): string => text.replace(/\r\n?/g, '\n')
