import type { Row } from '../group-rows.ts'
import type { ImportedPicture } from '../imported-product.ts'
import { readAddress } from '../read-pictures.ts'
import { quoted } from '../row-problem.ts'
import type { RowReader } from '../row-reader.ts'
import { splitList } from './list-cell.ts'

/** The pictures of a piece in their order, then those that only a variation shows: variants share the gallery. Of alternative texts the form knows nothing. */
export function readGallery(rows: Row[], reader: RowReader): ImportedPicture[] {
  const pictures = new Map<string, ImportedPicture>()
  const column = 'Images'
  for (const row of rows) {
    for (const text of splitList(reader.text(row, column))) {
      const read = readAddress(text)
      const { line } = row
      if (!read.ok) {
        reader.problems.push({ line, column, refusal: read.refusal, value: quoted(text) })
      } else if (!pictures.has(read.value)) {
        pictures.set(read.value, { line, address: read.value, alt: undefined })
      }
    }
  }
  return [...pictures.values()]
}
