import { type Cast, castMetal } from '../kit/metal.ts'
import { piece } from '../kit/paper.ts'
import {
  at,
  cut,
  ellipsoid,
  melted,
  overlap,
  rod,
  roundBox,
  type Solid,
  union,
} from '../kit/solid.ts'
import { placed } from '../kit/worn.ts'
import { lantern } from '../pieces/lantern-pendant.ts'

const bowl: Solid = melted(
  8,
  overlap(
    cut(at([540, 520, 0], ellipsoid(128, 108, 128)), at([540, 500, 0], ellipsoid(118, 104, 118))),
    (_x, y) => 512 - y,
  ),
  at([540, 640, 0], roundBox([54, 24, 54], 10)),
)
const brush: Solid = rod([478, 590, 20], [668, 300, -40], 8)
const ferrule: Solid = rod([654, 322, -36], [676, 288, -42], 11)
const bristles: Solid = at([690, 266, -44], ellipsoid(14, 30, 14))
const plank: Solid = at([400, 690, 0], roundBox([330, 34, 150], 8))

const cast = (id: string, look: Omit<Cast, 'id'>, lift: number): string => {
  const part = castMetal({ id, step: 3.2, levels: 14, floor: -200, ...look })
  return piece({ id: `${id}-s`, outlines: [part.outline], body: part.svg, lift })
}

const benchTop = (id: string): string => {
  const box = { x: 50, y: 640, width: 700, height: 100, near: 160, far: -160 }
  return cast(id, { solid: plank, box, metal: 'wood', rough: 0.9 }, 4)
}

const tool = (id: string): string => {
  const long = { x: 450, y: 220, width: 280, height: 400, near: 60, far: -80 }
  const short = { x: 630, y: 260, width: 70, height: 90, near: 10, far: -80 }
  const stick = { solid: union(brush, bristles), box: long, metal: 'wood', rough: 0.8 } as const
  const ring = { solid: ferrule, box: short, metal: 'gold', step: 2 } as const
  return cast(`${id}-a`, stick, 12) + cast(`${id}-b`, ring, 4)
}

const pot = (id: string): string => {
  const box = { x: 400, y: 500, width: 280, height: 180, near: 140, far: -140 }
  return cast(id, { solid: bowl, box, metal: 'clay', rough: 0.95, levels: 20 }, 14)
}

/** A bench with a lantern, a bowl and a brush. */
export const benchPortrait = (id: string): string =>
  placed(lantern(`${id}-l`), { from: [600, 848], to: [250, 656], scale: 1.02 }) +
  tool(`${id}-t`) +
  pot(`${id}-c`) +
  benchTop(`${id}-w`)
