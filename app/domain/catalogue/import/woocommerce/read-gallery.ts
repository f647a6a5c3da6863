import type { Row } from '../group-rows.ts'
import type { ImportedPicture } from '../imported-product.ts'
import { readAddress } from '../read-pictures.ts'
import { quoted } from '../row-problem.ts'
import type { RowReader } from '../row-reader.ts'
import { splitList } from './list-cell.ts'

/** The pictures of a piece in their order, then those that only a variation shows: variants share the gallery. Of alternative texts the form knows nothing. */
export function readGallery(rows: Row[], reader: RowReader): ImportedPicture[] {
  const pictures = new Map<string, ImportedPicture>()
  for (const picture of rows.flatMap((row) => picturesOf(row, reader))) {
    if (!pictures.has(picture.address)) pictures.set(picture.address, picture)
  }
  return [...pictures.values()]
}

function picturesOf(row: Row, reader: RowReader): ImportedPicture[] {
  const { line } = row
  const column = 'Images'
  return splitList(reader.text(row, column)).flatMap((text) => {
    const read = readAddress(text)
    if (read.ok) return [{ line, address: read.value, alt: undefined }]
    reader.problems.push({ line, column, refusal: read.refusal, value: quoted(text) })
    return []
  })
}
