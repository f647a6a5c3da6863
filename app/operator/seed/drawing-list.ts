import { designers } from '#prisma/example/designers.ts'
import { products } from '#prisma/example/products.ts'
import type { PieceView, Portrait } from '#prisma/example/shape.ts'

/** One drawing of the example: the name of its stored file, and what is drawn. */
export type Drawing =
  | { name: string; piece: string; view: PieceView }
  | { name: string; portrait: Portrait }

/** What one view of a piece is called among the drawings. */
export const pieceDrawing = (slug: string, view: PieceView): string => `${slug}-${view}`

/** What a designer's portrait is called among the drawings. */
export const portraitDrawing = (alias: string): string => `portrait-${alias}`

/** Every drawing that the example shows. */
export const drawings: Drawing[] = [
  ...products.flatMap(({ slug, pictures }) =>
    pictures.map(({ view }) => ({ name: pieceDrawing(slug, view), piece: slug, view })),
  ),
  ...designers.map(({ alias, portrait }) => ({ name: portraitDrawing(alias), portrait })),
]
