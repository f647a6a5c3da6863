import { lengthOf, type Place, stations } from './curve.ts'
import { pearl, pearlPaint } from './pearl.ts'
import { seeded } from './random.ts'

export interface StringLook {
  /** Radius of the smallest and the largest pearl, in units. */
  small: number
  large: number
  seed: number
}

/** Distances along the string: pearls grow towards the middle and touch each other. */
const strung = (total: number, look: StringLook): { distances: number[]; radii: number[] } => {
  const distances: number[] = []
  const radii: number[] = []
  let reached = look.small * 0.2
  while (reached < total - look.small) {
    const part = reached / total
    const radius = look.small + (look.large - look.small) * Math.sin(Math.PI * part) ** 1.4
    distances.push(reached + radius)
    radii.push(radius)
    reached += radius * 2.06
  }
  return { distances, radii }
}

/** Pearls on knotted silk along a line, and their outlines in half units for the shadow. */
export function pearlString(
  id: string,
  line: readonly Place[],
  look: StringLook,
): { outline: string; svg: string } {
  const random = seeded(look.seed)
  const { distances, radii } = strung(lengthOf(line), look)
  const radiusOf = (k: number) => radii[k] ?? look.small
  const places = stations(line, distances)
  const ends = distances.map((distance, k) => distance + radiusOf(k) * 1.04)
  const knots = stations(line, ends).map((at) => `M${Math.round(at.x)} ${Math.round(at.y)}h.1`)
  const discs = places.map((place, k) => {
    const r = Math.round(radiusOf(k) * 2)
    return `M${Math.round(place.x * 2) - r} ${Math.round(place.y * 2)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
  })
  const pearls = places.map((place, k) => {
    const radius = radiusOf(k) * (0.985 + 0.03 * random())
    return pearl(id, place, { radius, kind: Math.floor(random() ** 1.8 * 3) })
  })
  const silk = `<path d="${knots.join('')}" stroke="#cdbfa8" stroke-width="${Math.round(look.large / 5)}" stroke-linecap="round"/>`
  return { outline: discs.join(''), svg: pearlPaint(id) + silk + pearls.join('') }
}
