import { type Cast, castMetal } from '../kit/metal.ts'
import { piece, type Still } from '../kit/paper.ts'
import { at, leaned, type Solid, swung, torus, turned } from '../kit/solid.ts'

const radius = 165

export const twisted: Solid = (x, y, z) => {
  const turn = Math.atan2(y, x) * 17
  const out = Math.hypot(x, y) - radius
  const u = out * Math.cos(turn) + z * Math.sin(turn)
  const v = z * Math.cos(turn) - out * Math.sin(turn)
  return (Math.hypot(Math.abs(u) - 7, v) - 8.4) * 0.6
}

const beads = 46
export const beaded: Solid = (x, y, z) => {
  const step = (2 * Math.PI) / beads
  const nearest = Math.round(Math.atan2(y, x) / step) * step
  const bead = Math.hypot(x - Math.cos(nearest) * radius, y - Math.sin(nearest) * radius, z) - 11.4
  return Math.min(bead, Math.hypot(Math.hypot(x, y) - radius, z) - 6)
}

const up = [0, -0.64, 0.77] as const
const box = { x: 300, y: 330, width: 600, height: 560, near: 240, far: -240 }

const cast = (id: string, look: Pick<Cast, 'solid' | 'metal' | 'levels'>) => {
  const part = castMetal({
    id,
    box,
    step: 2.7,
    up,
    rough: 0.22,
    soft: 1.6,
    slack: 0.75,
    crumbs: 10,
    ...look,
  })
  return piece({ id, outlines: [part.outline], body: part.svg, lift: 9 })
}

/** Three thin rings that lean on each other. */
export function reedStackingRings(id: string): Still {
  const back = cast(`${id}-a`, {
    solid: at([520, 540, 0], leaned(40, twisted)),
    metal: 'silver',
    levels: 7,
  })
  const right = cast(`${id}-b`, {
    solid: at([676, 566, 30], leaned(40, swung(14, beaded))),
    metal: 'silver',
    levels: 7,
  })
  const front = cast(`${id}-c`, {
    solid: at([590, 652, 60], turned(6, leaned(30, swung(-12, torus(radius, 10.5))))),
    metal: 'gold',
    levels: 13,
  })
  return { id, outlines: [], body: back + right + front, zoom: 1.62 }
}
