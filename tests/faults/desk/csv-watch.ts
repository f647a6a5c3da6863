const [quote, comma, newline, apostrophe, carriageReturn] = [34, 44, 10, 39, 13]

/** How a cell begins that a spreadsheet takes for a formula; a plain minus before a figure is an amount. */
const signs = new Set([...'=+@\t'].map((sign) => sign.charCodeAt(0)))

/** Reads a CSV file as it comes and keeps none of it: counts its records, the cells that begin like a formula, and those that were guarded. */
export function csvWatch() {
  const seen = { records: 0, formulas: 0, guarded: 0 }
  let [quoted, begins, before] = [false, true, 0]
  const read = (byte: number): void => {
    if (begins && byte === quote && !quoted) {
      quoted = true
      return
    }
    // Outside of quotes it ends the record.
    const isSign = signs.has(byte) || (quoted && byte === carriageReturn)
    if (begins && isSign) seen.formulas += 1
    if (before === apostrophe && isSign) seen.guarded += 1
    before = begins ? byte : 0
    if (byte === quote) quoted = !quoted
    const ends = !quoted && (byte === comma || byte === newline)
    if (ends && byte === newline) seen.records += 1
    begins = ends
  }
  return {
    seen,
    take: (part: Uint8Array): void => {
      for (const byte of part) read(byte)
    },
  }
}
