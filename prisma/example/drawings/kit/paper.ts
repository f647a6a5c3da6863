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

/** Warm paper, brighter to the upper left where the lamp stands, with a breath of fibre. */
export const paper = (id: string, size = 1200, height = size): string =>
  `<radialGradient id="${id}-g" cx=".25" cy=".18" r="1.1"><stop offset="0" stop-color="#f5eee2"/><stop offset=".5" stop-color="#ebe2d3"/><stop offset="1" stop-color="#d5c8b5"/></radialGradient>` +
  `<filter id="${id}-f" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency=".5 .7" numOctaves="3" seed="7"/><feColorMatrix values="0 0 0 0 .36 0 0 0 0 .28 0 0 0 0 .2 .9 .5 0 0 -.62"/></filter>` +
  `<rect width="${size}" height="${height}" fill="url(#${id}-g)"/>` +
  `<rect width="${size}" height="${height}" filter="url(#${id}-f)" opacity=".22"/>`

const blur = (id: string, amount: number) =>
  `<filter id="${id}" x="-30%" y="-30%" width="160%" height="160%" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${amount}"/></filter>`

/** Two shadows under an outline given in half units: a tight dark one and a wide soft one. */
export function shadow(id: string, outlines: string[], lift = 14): string {
  const d = outlines.join('')
  const path = (filter: string, shift: number, look: string) =>
    `<path d="${d}" fill-rule="evenodd" transform="translate(${shift} ${Math.round(shift * 1.05)}) scale(.5)" filter="url(#${id}-${filter})" ${look}/>`
  return (
    blur(`${id}-w`, lift * 3) +
    blur(`${id}-n`, lift * 0.9) +
    blur(`${id}-t`, 5) +
    path('w', lift * 1.7, 'fill="#4a3620" opacity=".34"') +
    path('n', lift * 0.75, 'fill="#3a2814" opacity=".42"') +
    path('t', 3, 'fill="#1e1206" opacity=".5"')
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
