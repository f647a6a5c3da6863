import type { PieceView, Portrait } from '../shape.ts'

/** One picture of a piece as SVG, 1200 × 1200. Throws when the piece has no drawing. */
export function drawPiece(slug: string, view: PieceView): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1200"><rect id="${slug}-${view}" width="1200" height="1200" fill="#efe7da"/></svg>`
}

/** The drawing that stands for a designer, 800 × 800. */
export function drawPortrait(portrait: Portrait): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800"><rect id="${portrait}" width="800" height="800" fill="#efe7da"/></svg>`
}
