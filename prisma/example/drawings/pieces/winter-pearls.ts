import { lengthOf, type Station, smooth, stations } from '../kit/curve.ts'
import { castMetal } from '../kit/metal.ts'
import { piece, type Still } from '../kit/paper.ts'
import { pearl, pearlPaint } from '../kit/pearl.ts'
import { seeded } from '../kit/random.ts'
import { at, ball, rod, torus, union } from '../kit/solid.ts'

const line = smooth([
  [470, 252],
  [330, 330],
  [236, 480],
  [240, 660],
  [340, 820],
  [520, 905],
  [700, 890],
  [870, 800],
  [960, 640],
  [950, 470],
  [850, 330],
  [716, 262],
])

/** Distances along the string: pearls grow towards the middle and touch each other. */
const strung = (): { distances: number[]; radii: number[] } => {
  const total = lengthOf(line)
  const distances: number[] = []
  const radii: number[] = []
  let reached = 4
  while (reached < total - 24) {
    const part = reached / total
    const radius = 24 + 22 * Math.sin(Math.PI * part) ** 1.4
    distances.push(reached + radius)
    radii.push(radius)
    reached += radius * 2 + 3.5
  }
  return { distances, radii }
}

const clasp = (id: string): string => {
  const ring = castMetal({
    id: `${id}-o`,
    solid: at([420, 222, 14], torus(36, 9)),
    box: { x: 366, y: 168, width: 108, height: 108, near: 30, far: 0 },
    metal: 'silver',
    step: 2,
  })
  const bar = castMetal({
    id: `${id}-t`,
    solid: union(
      rod([728, 196, 16], [784, 290, 16], 7),
      at([728, 196, 16], ball(11)),
      at([784, 290, 16], ball(11)),
      rod([756, 243, 16], [730, 256, 16], 5),
    ),
    box: { x: 700, y: 170, width: 110, height: 140, near: 34, far: 0 },
    metal: 'silver',
    step: 2,
  })
  return piece({
    id: `${id}-k`,
    outlines: [ring.outline, bar.outline],
    body: ring.svg + bar.svg,
    lift: 9,
  })
}

const knot = (at: Station) => `M${Math.round(at.x)} ${Math.round(at.y)}h.1`

/** Pearls on knotted silk in an open curve, with a ring and bar clasp. */
export function winterPearls(id: string): Still {
  const random = seeded(17)
  const { distances, radii } = strung()
  const places = stations(line, distances)
  const knots = stations(
    line,
    distances.map((distance, k) => distance + (radii[k] ?? 0) + 1.6),
  )
  const discs = places.map((place, k) => {
    const r = Math.round((radii[k] ?? 20) * 2)
    return `M${Math.round(place.x * 2) - r} ${Math.round(place.y * 2)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
  })
  const pearls = places.map((place, k) =>
    pearl(id, place, {
      radius: (radii[k] ?? 20) * (0.985 + 0.03 * random()),
      kind: Math.floor(random() * 3),
    }),
  )
  const silk = `<path d="${knots.map(knot).join('')}" stroke="#cdbfa8" stroke-width="9" stroke-linecap="round"/>`
  return {
    id,
    outlines: [discs.join('')],
    body: clasp(id) + pearlPaint(id) + silk + pearls.join(''),
    lift: 15,
    zoom: 1.1,
  }
}
