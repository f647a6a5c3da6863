import { castMetal } from '../kit/metal.ts'
import { piece, type Still } from '../kit/paper.ts'
import {
  at,
  ball,
  cut,
  ellipsoid,
  leaned,
  melted,
  type Solid,
  swung,
  turned,
  union,
} from '../kit/solid.ts'

/** A cupped petal: a shell that opens upwards and overlaps its neighbour. */
const petal: Solid = swung(
  14,
  at([0, -76, 14], leaned(-16, cut(ellipsoid(68, 70, 30), at([0, 0, 24], ellipsoid(62, 64, 32))))),
)

const notched: Solid = (x, y, z) => {
  const notch = 12 - Math.hypot(x, y + 150)
  return Math.max(petal(x, y, z), notch)
}

const flower = (twist: number): Solid =>
  union(...[0, 72, 144, 216, 288].map((degrees) => turned(degrees + twist, notched)))

const heart: Solid = melted(6, at([0, 0, 26], ball(30)), at([0, 0, 10], ball(26)))

export const stud = (id: string, pose: (solid: Solid) => Solid, twist: number): string => {
  const box = { x: 430, y: 430, width: 340, height: 340, near: 140, far: -120 }
  const silver = castMetal({
    id: `${id}-f`,
    solid: at([600, 600, 0], pose(flower(twist))),
    box,
    metal: 'silver',
    step: 2.4,
    rough: 0.32,
    levels: 13,
    soft: 2,
    floor: -40,
  })
  const gold = castMetal({
    id: `${id}-h`,
    solid: at([600, 600, 0], pose(heart)),
    box: { ...box, x: 540, y: 540, width: 130, height: 130 },
    metal: 'gold',
    step: 2,
    floor: -40,
  })
  return (
    piece({ id: `${id}-s`, outlines: [silver.outline], body: silver.svg, lift: 15 }) +
    piece({ id: `${id}-g`, outlines: [gold.outline], body: gold.svg, lift: 5 })
  )
}

/** Two flower studs with gilded hearts, one tilted. */
export function budStuds(id: string): Still {
  const flat = stud(`${id}-a`, (solid) => solid, 8)
  const tilted = stud(`${id}-b`, (solid) => turned(-20, leaned(38, solid)), -10)
  const body =
    `<g transform="translate(-152 -78)">${flat}</g>` +
    `<g transform="translate(158 104)">${tilted}</g>`
  return { id, outlines: [], body, zoom: 1.42 }
}
