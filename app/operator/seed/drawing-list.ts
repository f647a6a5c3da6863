import { products } from '#prisma/example/products.ts'
import type { PieceView } from '#prisma/example/shape.ts'

/** One drawing of the example: the name of its stored file, and what is drawn. */
export type Drawing = { name: string; piece: string; view: PieceView }

/** What one view of a piece is called among the drawings. */
export const pieceDrawing = (slug: string, view: PieceView): string => `${slug}-${view}`

/** Every drawing that the example shows. */
export const drawings: Drawing[] = products.flatMap(({ slug, pictures }) =>
  pictures.map(({ view }) => ({ name: pieceDrawing(slug, view), piece: slug, view })),
)
