/** The ground that every piece lies on, and the shadow that ties it to the ground. */

export interface Still {
  id: string
  /** Outline paths in half units; each throws a contact shadow and a wide one. */
  outlines: string[]
  body: string
  /** How high the piece stands above the paper, in units: a longer, softer shadow. */
  lift?: number
  /** Enlargement about the middle of the picture: forms traced small and shown large stay light in bytes. */
  zoom?: number
}

/** Warm paper, brighter to the upper left where the lamp stands, with a breath of fibre (one tile, repeated). */
export const paper = (id: string, size = 1200, height = size): string =>
  `<radialGradient id="${id}-g" cx=".25" cy=".18" r="1.1"><stop offset="0" stop-color="#f5eee2"/><stop offset=".5" stop-color="#ebe2d3"/><stop offset="1" stop-color="#d5c8b5"/></radialGradient>` +
  `<filter id="${id}-f" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency=".5 .7" numOctaves="2" seed="7" stitchTiles="stitch"/><feColorMatrix values="0 0 0 0 .36 0 0 0 0 .28 0 0 0 0 .2 .9 .5 0 0 -.62"/></filter>` +
  `<pattern id="${id}-t" width="300" height="300" patternUnits="userSpaceOnUse"><rect width="300" height="300" filter="url(#${id}-f)"/></pattern>` +
  `<rect width="${size}" height="${height}" fill="url(#${id}-g)"/>` +
  `<rect width="${size}" height="${height}" fill="url(#${id}-t)" opacity=".22"/>`

const blur = (id: string, amount: number, margin: number) =>
  `<filter id="${id}" x="-${margin}%" y="-${margin}%" width="${100 + 2 * margin}%" height="${100 + 2 * margin}%" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${amount}"/></filter>`

/** Two shadows under an outline given in half units: a tight dark one and a wide soft one. */
export function shadow(id: string, outlines: string[], lift = 14): string {
  const path = (filter: string, shift: number, look: string) =>
    `<use href="#${id}-d" transform="translate(${shift} ${Math.round(shift * 1.05)}) scale(.5)" filter="url(#${id}-${filter})" ${look}/>`
  return (
    `<defs><path id="${id}-d" d="${outlines.join('')}" fill-rule="evenodd"/></defs>` +
    blur(`${id}-w`, lift * 3.2, 22) +
    blur(`${id}-t`, lift * 0.8, 8) +
    path('w', lift * 1.3, 'fill="#44301b" opacity=".46"') +
    path('t', lift * 0.4, 'fill="#26180a" opacity=".58"')
  )
}

/** The piece with its shadow, without the paper, so that it can be placed anywhere. */
export const piece = ({ id, outlines, body, lift }: Still): string =>
  (outlines.length ? shadow(`${id}-s`, outlines, lift) : '') + body

/** The finished square picture. */
export function picture(still: Still): string {
  const zoom = still.zoom ?? 1
  const shift = Math.round(600 * (1 - zoom))
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1200">${paper(still.id)}` +
    `<g transform="translate(${shift} ${shift}) scale(${zoom})">${piece(still)}</g></svg>`
  )
}
