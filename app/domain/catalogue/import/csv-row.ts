/** A record of the file, with the line on which it begins. A broken one keeps the cell that is to blame and the first cell, if readable. */
export type CsvRow =
  | { line: number; cells: string[] }
  | { line: number; broken: { column: number; first: string | undefined } }
