import type { Station } from './curve.ts'

/** Three tones of nacre: white, cream and a breath of rose. */
const nacre = [
  ['#fffefb', '#f1eae0', '#d3c8ba', '#9d9184'],
  ['#fffdf6', '#f1e8d8', '#d5c6ae', '#a08d74'],
  ['#fffcfa', '#f2e6e0', '#d6c4bc', '#a19087'],
] as const

const tone = (id: string, k: number, colours: readonly [string, string, string, string]) =>
  `<radialGradient id="${id}-${k}" cx=".5" cy=".5" r=".5" fx=".36" fy=".33"><stop offset="0" stop-color="${colours[0]}"/><stop offset=".4" stop-color="${colours[1]}"/><stop offset=".8" stop-color="${colours[2]}"/><stop offset="1" stop-color="${colours[3]}"/></radialGradient>`

/** Gradients that pearls with this id use; put once in the picture. */
export const pearlPaint = (id: string): string =>
  nacre.map((colours, k) => tone(id, k, colours)).join('') +
  `<radialGradient id="${id}-i" cx=".68" cy=".72" r=".36"><stop offset="0" stop-color="#ffe9e2" stop-opacity=".85"/><stop offset=".6" stop-color="#dfe8e2" stop-opacity=".3"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>` +
  `<radialGradient id="${id}-h" cx=".5" cy=".5" r=".5"><stop offset="0" stop-color="#fff"/><stop offset=".5" stop-color="#fff" stop-opacity=".9"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>` +
  `<defs><g id="${id}-l"><circle r="100" fill="url(#${id}-i)"/><ellipse cx="-34" cy="-38" rx="34" ry="26" transform="rotate(-42 -34 -38)" fill="url(#${id}-h)"/><ellipse cx="46" cy="-10" rx="9" ry="22" transform="rotate(14 46 -10)" fill="url(#${id}-h)" opacity=".3"/></g></defs>`

/** One pearl. `kind` picks its tone of nacre. */
export function pearl(id: string, at: Station, look: { radius: number; kind: number }): string {
  const scale = Math.round(look.radius * 10) / 1000
  return `<g transform="translate(${Math.round(at.x)} ${Math.round(at.y)}) scale(${scale})"><circle r="100" fill="url(#${id}-${look.kind % 3})"/><use href="#${id}-l"/></g>`
}
