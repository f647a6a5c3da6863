import { pictureWidths } from '#app/platform/pictures/picture.ts'

/** A picture as a page shows it. Without `src` the placeholder is drawn. */
export type PictureView = {
  src: string | undefined
  width: number
  height: number
  alt: string
  /** Beside the largest, the widths that it lies in; none for a drawing, which is sharp at any. */
  widths: number[]
  /** The point that stays in sight where only a part is shown, in per cent from the left and from the top. */
  focus: Focus
}

export type Focus = { x: number; y: number }

/** Where a focal point may be, in per cent: a grid of five by five. */
export const focusSteps: readonly number[] = [0, 25, 50, 75, 100]

/** A picture as it is kept. */
export type PictureRow = {
  file: string | null
  width: number
  height: number
  alt: string
  focusX: number
  focusY: number
}

/** Everything that a page needs to show a kept picture. */
export const pictureView = (row: PictureRow): PictureView => ({
  ...{ src: pictureSource(row.file), width: row.width, height: row.height, alt: row.alt },
  widths: isSized(row.file) ? pictureWidths.filter((width) => width < row.width) : [],
  focus: { x: row.focusX, y: row.focusY },
})

/** A drawing, and a picture that was written before there were several sizes, is a single file, whose name has an ending. */
const isSized = (file: string | null): boolean => file !== null && !file.includes('.')

/** The address of a stored picture, in its largest form and the kind that everybody can show. */
export function pictureSource(file: string | null): string | undefined {
  if (file === null) return undefined
  return isSized(file) ? `/pictures/${file}/full.jpg` : `/pictures/${file}`
}
