/** A record of the file, with the line on which it begins and its place in bytes. A broken one keeps the cell that is to blame and the first cell, if readable. */
export type CsvRow =
  | { line: number; at: number; length: number; cells: string[] }
  | { line: number; broken: { column: number; first: string | undefined } }

/** Text of a cell with every line ending written as LF. */
export const withLf = (cell: string): string =>
  cell.includes('\r') ? cell.replace(/\r\n?/g, '\n') : cell
