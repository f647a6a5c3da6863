import { type Cast, castMetal } from '../kit/metal.ts'
import { piece } from '../kit/paper.ts'
import { at, ball, ellipsoid, melted, rod, type Solid, turned, union } from '../kit/solid.ts'

const box = { x: 40, y: 90, width: 720, height: 620, near: 150, far: -60 }

const body: Solid = melted(
  46,
  melted(
    60,
    at([400, 410, 40], turned(-18, ellipsoid(168, 124, 78))),
    at([548, 276, 46], ball(62)),
  ),
  at([500, 340, 44], ellipsoid(74, 84, 58)),
)
const tail: Solid = at([222, 462, 30], turned(-20, ellipsoid(96, 30, 26)))
const wing: Solid = at([366, 404, 104], turned(-24, ellipsoid(132, 70, 30)))
const tips: Solid = union(
  at([272, 448, 96], turned(-28, ellipsoid(86, 20, 14))),
  at([282, 474, 88], turned(-24, ellipsoid(80, 18, 14))),
)
const twigs: Solid = union(
  rod([70, 560, 20], [360, 546, 26], 15),
  rod([360, 546, 26], [730, 572, 20], 13),
  rod([560, 560, 22], [668, 500, 24], 7),
  rod([180, 556, 22], [110, 500, 20], 6),
)
const feet: Solid = union(...[396, 452].map((x) => at([x, 536, 36], ellipsoid(21, 20, 24))))

const eye: Solid = at([566, 262, 100], ball(9))
const beak: Solid = at([614, 288, 52], turned(24, ellipsoid(20, 10, 10)))

const cast = (id: string, look: Omit<Cast, 'id' | 'box'>, lift: number): string => {
  const part = castMetal({
    id,
    box,
    step: 3.2,
    levels: 14,
    rough: 0.85,
    slack: 0.8,
    floor: 0,
    ...look,
  })
  return piece({ id: `${id}-s`, outlines: [part.outline], body: part.svg, lift })
}

const face = (id: string): string => {
  const near = { x: 540, y: 230, width: 110, height: 90, near: 130, far: 0 }
  const solid = union(eye, beak)
  const dark = castMetal({ id, solid, metal: 'oxide', rough: 0.1, step: 1.6, box: near, floor: 0 })
  const brow =
    '<path d="M552 244Q568 232 586 244" fill="none" stroke="#a63a2c" stroke-width="8" stroke-linecap="round"/>'
  return dark.svg + brow
}

/** A ptarmigan at rest on a branch, as if carved. */
export const birdPortrait = (id: string): string =>
  cast(`${id}-t`, { solid: twigs, metal: 'wood' }, 5) +
  cast(`${id}-b`, { solid: union(body, feet), metal: 'clay' }, 16) +
  cast(`${id}-w`, { solid: union(wing, tips, tail), metal: 'feather' }, 5) +
  face(`${id}-e`)
