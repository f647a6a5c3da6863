import { hammered } from '../kit/hammer.ts'
import { castMetal } from '../kit/metal.ts'
import type { Still } from '../kit/paper.ts'
import { at, ball, leaned, type Solid, turned, union } from '../kit/solid.ts'

const radius = 210
const gap = 0.15

const bar: Solid = (x, y, z) => {
  const angle = Math.atan2(x, y)
  const past = Math.max(0, gap - Math.abs(angle))
  const thick = 14.5 + 3.5 * Math.sin(Math.abs(angle) / 2) ** 2
  const round = Math.hypot(Math.hypot(x, y) - radius, z) - thick
  return Math.max(round, past * radius * 0.98 - 2)
}

const ends: Solid = union(
  at([Math.sin(gap) * radius, Math.cos(gap) * radius, 0], ball(18.5)),
  at([-Math.sin(gap) * radius, Math.cos(gap) * radius, 0], ball(18.5)),
)

const struck = hammered(bar, radius, { size: 36, depth: 4, salt: 21 })
export const bangle: Solid = (x, y, z) => Math.min(struck(x, y, z), ends(x, y, z)) * 0.85

/** An open hammered bangle with a small ball at each end. */
export function currentBangle(id: string): Still {
  const part = castMetal({
    id: `${id}-b`,
    solid: at([600, 600, 0], turned(-24, leaned(32, bangle))),
    box: { x: 350, y: 370, width: 500, height: 460, near: 180, far: -180 },
    metal: 'silver',
    step: 2.2,
    levels: 11,
    slack: 0.55,
    crumbs: 8,
    soft: 2,
    up: [0, -0.53, 0.85],
  })
  return { id, outlines: [part.outline], body: part.svg, lift: 11, zoom: 1.95 }
}
