import { hammered } from '../kit/hammer.ts'
import { castMetal } from '../kit/metal.ts'
import { piece, type Still } from '../kit/paper.ts'
import { at, leaned, roundBox, type Solid, swung, turned } from '../kit/solid.ts'

const radius = 140

const broad: Solid = (x, y, z) => {
  const dr = Math.abs(Math.hypot(x, y) - radius) - 11 + 8
  const dz = Math.abs(z) - 30 + 8
  return Math.hypot(Math.max(dr, 0), Math.max(dz, 0)) + Math.min(0, Math.max(dr, dz)) - 8
}

const gap = 0.16

/** Open at the top, where a thin post runs from one end to the other through the ear. */
export const hoop = (salt: number): Solid => {
  const struck = hammered(broad, radius, { size: 34, depth: 3.8, salt })
  const post: Solid = (x, y, z) =>
    Math.max(
      Math.hypot(Math.hypot(x, y) - radius, z) - 3.6,
      Math.abs(Math.atan2(x, -y)) - gap - 0.02,
    )
  const hinge = at([Math.sin(gap) * radius, -Math.cos(gap) * radius, 0], roundBox([7, 9, 15], 4))
  return (x, y, z) => {
    const open = (gap - Math.abs(Math.atan2(x, -y))) * radius * 0.9
    return Math.min(Math.max(struck(x, y, z), open), post(x, y, z), hinge(x, y, z)) * 0.85
  }
}

const up = [0, -0.66, 0.75] as const
const look = { metal: 'gold', step: 2.2, up, levels: 12, slack: 0.55, crumbs: 8, soft: 2 } as const

/** Two broad hammered hoops, one lying partly over the other. */
export function emberHoops(id: string): Still {
  const back = castMetal({
    id: `${id}-a`,
    solid: at([510, 530, 0], turned(-34, leaned(44, swung(8, hoop(3))))),
    box: { x: 340, y: 370, width: 340, height: 320, near: 180, far: -180 },
    ...look,
  })
  const front = castMetal({
    id: `${id}-b`,
    solid: at([680, 670, 30], turned(42, leaned(40, swung(-14, hoop(11))))),
    box: { x: 510, y: 510, width: 340, height: 320, near: 210, far: -160 },
    ...look,
  })
  const under = piece({ id: `${id}-u`, outlines: [back.outline], body: back.svg, lift: 12 })
  const over = piece({ id: `${id}-o`, outlines: [front.outline], body: front.svg, lift: 13 })
  return { id, outlines: [], body: under + over, zoom: 1.85 }
}
