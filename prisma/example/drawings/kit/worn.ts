import { paper } from './paper.ts'

export interface Worn {
  id: string
  silhouette: string
  /** The piece at its true size in this picture, with its shadow. */
  body: string
  /** Drawn over the piece: a finger that hides the far side of a ring. */
  over?: string
  ruler: string
}

/** The picture that shows how large a piece is on somebody. */
export const wornPicture = ({ id, silhouette, body, over = '', ruler }: Worn): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1200">${paper(id)}${silhouette}${body}${over}${ruler}</svg>`

/** A drawn piece moved and scaled: `from` in its own picture comes to lie at `to`. */
export function placed(
  svg: string,
  place: { from: readonly [number, number]; to: readonly [number, number]; scale: number },
): string {
  const { from, to, scale } = place
  return `<g transform="translate(${to[0]} ${to[1]}) scale(${scale}) translate(${-from[0]} ${-from[1]})">${svg}</g>`
}
