/** What lies at a place in CSV text (RFC 4180, lines ending in LF). `end` is where the next record begins. */
export type CsvStep =
  | { kind: 'record'; cells: string[]; end: number }
  | { kind: 'more'; column: number }
  | { kind: 'broken'; column: number }

type CellStep =
  | { kind: 'cell'; text: string; end: number; last: boolean }
  | { kind: 'more' }
  | { kind: 'broken' }

/**
 * Reads the record that begins at `from`. Answers `more` when the text ends inside it and is not the `final` text, `broken` with the index of the
 * cell when quotation marks do not match.
 */
export function nextRecord(text: string, from: number, final: boolean): CsvStep {
  const cells: string[] = []
  let at = from
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at, final) : plainCell(text, at, final)
    if (cell.kind !== 'cell') return { kind: cell.kind, column: cells.length }
    cells.push(cell.text)
    at = cell.end
    if (cell.last) return { kind: 'record', cells, end: at }
  }
}

const stops = /[",\n]/g

function plainCell(text: string, from: number, final: boolean): CellStep {
  stops.lastIndex = from
  const stop = stops.exec(text)?.index
  if (stop === undefined && !final) return { kind: 'more' }
  const end = stop ?? text.length
  return text[end] === '"' ? { kind: 'broken' } : closed(text, { text: text.slice(from, end), end })
}

function quotedCell(text: string, from: number, final: boolean): CellStep {
  for (let at = from + 1; ; at += 2) {
    at = text.indexOf('"', at)
    // The mark may be the first half of a doubled one: only the next character tells.
    if (at === -1 || (at + 1 === text.length && !final))
      return final ? { kind: 'broken' } : { kind: 'more' }
    const next = text[at + 1]
    if (next === '"') continue
    if (next !== ',' && next !== '\n' && next !== undefined) return { kind: 'broken' }
    return closed(text, { text: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 })
  }
}

function closed(text: string, cell: { text: string; end: number }): CellStep {
  const last = text[cell.end] !== ','
  return { kind: 'cell', text: cell.text, end: cell.end + 1, last }
}
