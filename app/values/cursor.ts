import { isId } from './id.ts'

/** The values of the last row shown, by which a list goes on: no list's time grows with the page's depth. */
export type Cursor = readonly (string | number)[]

/** A cursor as it stands in an address. */
export const writeCursor = (cursor: Cursor): string =>
  btoa(inAscii(JSON.stringify(cursor)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** Letters beyond ASCII as JSON writes them in numbers: `btoa` takes no others. */
const inAscii = (json: string): string =>
  json.replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Reads a cursor whose values have these types from an address; undefined (the first page) when it is none. */
export function readCursor(
  text: string | null | undefined,
  types: readonly ('string' | 'number')[],
): Cursor | undefined {
  const values = parsed(text ?? '')
  if (!Array.isArray(values) || values.length !== types.length) return undefined
  const fits = values.every((value: unknown, place) => typeof value === types[place])
  return fits && values.every(isKept) ? (values as Cursor) : undefined
}

/** What a column of the database can hold: whole numbers of four bytes, text without NUL. */
const isKept = (value: string | number): boolean =>
  typeof value === 'string' ? !value.includes('\0') : (value | 0) === value

/** Two names of the longest, each letter in numbers. */
const longest = 4_000

function parsed(text: string): unknown {
  if (text === '' || text.length > longest) return undefined
  try {
    return JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/')))
  } catch {
    // An address may be cut or typed by hand; that is the first page, not an error.
    return undefined
  }
}

/** One page of a list and how it goes on; no `next` on the last. */
export type ListPage<Row> = { rows: Row[]; next: string | undefined }

/** Makes a page of one row more than it shows: that row only tells that the list goes on. */
export function pageOf<Row>(
  rows: readonly Row[],
  size: number,
  cursorOf: (row: Row) => Cursor,
): ListPage<Row> {
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  const goesOn = rows.length > size && last !== undefined
  return { rows: shown, next: goesOn ? writeCursor(cursorOf(last)) : undefined }
}

/** Reads a cursor of an instant and an id, the commonest; undefined when it is none. */
export function readPlace(text: string | null | undefined): { at: Date; id: string } | undefined {
  const [at, id] = readCursor(text, ['string', 'string']) ?? []
  if (typeof at !== 'string' || !isId(id)) return undefined
  const year = new Date(at).getUTCFullYear()
  // Further off than the database keeps, nothing has happened.
  return year >= 1 && year <= 9999 ? { at: new Date(at), id } : undefined
}
