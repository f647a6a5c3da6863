import type { Place } from './curve.ts'
import { seeded } from './random.ts'

type Colour = readonly [number, number, number]

export type StoneColour = 'forest' | 'dusk' | 'smoke'

const depths: Record<StoneColour, readonly Colour[]> = {
  forest: [
    [2, 20, 15],
    [4, 44, 32],
    [12, 78, 56],
    [38, 124, 88],
    [128, 200, 158],
    [244, 255, 248],
  ],
  dusk: [
    [8, 8, 34],
    [22, 22, 74],
    [48, 44, 124],
    [92, 86, 178],
    [176, 172, 228],
    [250, 250, 255],
  ],
  smoke: [
    [24, 16, 10],
    [58, 40, 26],
    [104, 76, 52],
    [158, 124, 92],
    [214, 190, 162],
    [255, 250, 242],
  ],
}

const glow = (colour: StoneColour, tone: number): string => {
  const ramp = depths[colour]
  const place = Math.max(0, Math.min(0.999, tone)) * (ramp.length - 1)
  const low = ramp[Math.floor(place)] as Colour
  const high = ramp[Math.ceil(place)] as Colour
  const part = place % 1
  const mixed = [0, 1, 2].map((k) => {
    const [from = 0, to = 0] = [low[k], high[k]]
    return Math.round(from + (to - from) * part)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${mixed.join('')}`
}

export interface Gem {
  id: string
  colour: StoneColour
  /** Outline of the stone, clockwise from the top, evenly spread; an even number of places. */
  girdle: readonly Place[]
  middle: Place
  seed: number
}

const towards = (from: Place, to: Place, part: number): Place => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part,
]

const facet = (places: readonly Place[], fill: string): string =>
  `<path fill="${fill}" d="M${places.map(([x, y]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('L')}z"/>`

/** Light that entered at the upper left leaves at the lower right: −1 at the lamp's side, 1 opposite. */
const side = (gem: Gem, places: readonly Place[]): number => {
  const x = places.reduce((sum, place) => sum + place[0], 0) / places.length - gem.middle[0]
  const y = places.reduce((sum, place) => sum + place[1], 0) / places.length - gem.middle[1]
  return (x + y) / (Math.hypot(x, y) * Math.SQRT2 || 1)
}

const pavilion = (gem: Gem, random: () => number): string =>
  [0.64, 0.44, 0.22]
    .flatMap((reach, ring) => {
      const rim = gem.girdle.map((place) => towards(gem.middle, place, reach))
      return rim.map((place, index) => {
        const next = rim[(index + 1) % rim.length] as Place
        const places = [gem.middle, place, next]
        const turn = (index + ring) % 2 ? 0.26 : -0.16
        const tone = 0.26 + 0.26 * side(gem, places) + turn + 0.34 * (random() - 0.5)
        return facet(places, glow(gem.colour, tone))
      })
    })
    .join('')

const crown = (gem: Gem, random: () => number): string => {
  const count = gem.girdle.length
  const girdle = (k: number) => gem.girdle[(k + count) % count] as Place
  const table = (k: number) => towards(gem.middle, girdle(k), 0.58)
  const kite = (k: number) => towards(gem.middle, girdle(k), 0.8)
  const paint = (places: Place[], lift: number) => {
    const s = side(gem, places)
    const tone = 0.28 + 0.24 * s + (s < -0.78 ? 0.5 : 0) + lift + 0.36 * (random() - 0.5)
    return facet(places, glow(gem.colour, tone))
  }
  let text = ''
  for (let k = 0; k < count; k += 2) {
    text += paint([girdle(k), girdle(k + 1), kite(k + 1)], -0.08)
    text += paint([girdle(k + 1), girdle(k + 2), kite(k + 1)], 0.02)
    text += paint([girdle(k), kite(k + 1), table(k), kite(k - 1)], 0.1)
    text += paint([table(k), kite(k + 1), table(k + 2)], 0.22)
  }
  return text
}

/** A faceted stone seen from above: pavilion through the table, crown around it, and one clean reflection. */
export function facetedStone(gem: Gem): string {
  const random = seeded(gem.seed)
  const table = gem.girdle
    .filter((_, index) => index % 2 === 0)
    .map((place) => towards(gem.middle, place, 0.58))
  const outline = `M${gem.girdle.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}z`
  const shine = table.map((place) => `${Math.round(place[0])} ${Math.round(place[1])}`).join('L')
  return (
    `<linearGradient id="${gem.id}-k" x1=".1" y1="0" x2=".75" y2=".9"><stop offset="0" stop-color="#fff" stop-opacity=".62"/><stop offset=".38" stop-color="#fff" stop-opacity=".12"/><stop offset=".4" stop-color="#fff" stop-opacity="0"/></linearGradient>` +
    `<radialGradient id="${gem.id}-o" cx=".66" cy=".7" r=".5"><stop offset="0" stop-color="${glow(gem.colour, 0.86)}" stop-opacity=".75"/><stop offset="1" stop-color="${glow(gem.colour, 0.6)}" stop-opacity="0"/></radialGradient>` +
    `<g stroke="${glow(gem.colour, 0.5)}" stroke-width=".7" stroke-opacity=".5" stroke-linejoin="round"><path fill="${glow(gem.colour, 0.2)}" d="${outline}"/>` +
    `${pavilion(gem, random)}${crown(gem, random)}</g>` +
    `<path d="${outline}" fill="url(#${gem.id}-o)"/>` +
    `<path d="M${shine}z" fill="url(#${gem.id}-k)" stroke="#fff" stroke-opacity=".4" stroke-width="1.2"/>`
  )
}
