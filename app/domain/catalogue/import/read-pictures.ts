import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { Row } from './group-rows.ts'
import type { ImportedPicture } from './imported-product.ts'
import { readPosition } from './read-numbers.ts'
import { isVariantRow } from './read-variants.ts'
import type { RowReader } from './row-reader.ts'

/** Reads the pictures of one piece in the order of their positions, those without one last. The same address twice is one picture. */
export function readPictures(rows: Row[], reader: RowReader): ImportedPicture[] {
  const lines = new Map<number, number>()
  const places = new Map<ImportedPicture, number>()
  const pictures = new Map<string, ImportedPicture>()
  for (const row of rows.slice(1)) checkPurpose(row, reader)
  for (const row of rows.filter((row) => reader.text(row, 'Image Src') !== '')) {
    const position = readPlace(row, lines, reader)
    const picture = readPicture(row, reader)
    if (pictures.has(picture.address)) continue
    pictures.set(picture.address, picture)
    places.set(picture, position)
  }
  return [...pictures.values()].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
}

const readPicture = (row: Row, reader: RowReader): ImportedPicture => ({
  line: row.line,
  address: reader.value(row, 'Image Src', readAddress) ?? '',
  alt: reader.line(row, 'Image Alt Text', 512),
})

/** After every place that a file can name. */
const last = 1_000

function readPlace(row: Row, lines: Map<number, number>, reader: RowReader): number {
  const column = 'Image Position'
  const position = reader.value(row, column, readPosition)
  if (position === undefined) return last
  const other = lines.get(position)
  if (other === undefined) lines.set(position, row.line)
  else
    reader.problems.push({
      line: row.line,
      column,
      refusal: 'position_repeated',
      value: `${other}`,
    })
  return position
}

/** A web address, as its parser writes it. Whether it may be fetched is for whoever fetches. */
export function readAddress(text: string): Outcome<string, 'picture_malformed'> {
  const url = text.length <= 2_000 && URL.canParse(text) ? new URL(text) : undefined
  return url && /^https?:$/.test(url.protocol) ? done(url.href) : refused('picture_malformed')
}

/** The first row is the piece itself; each later one brings a variant or a picture. */
function checkPurpose(row: Row, reader: RowReader): void {
  if (reader.text(row, 'Image Src') !== '' || isVariantRow(row, reader)) return
  reader.problems.push({ line: row.line, column: 'Image Src', refusal: 'row_empty' })
}
