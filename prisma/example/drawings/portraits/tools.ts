import { castMetal } from '../kit/metal.ts'
import { piece } from '../kit/paper.ts'
import {
  at,
  cut,
  ellipsoid,
  melted,
  rod,
  roundBox,
  type Solid,
  turned,
  union,
} from '../kit/solid.ts'

const box = { x: 30, y: 30, width: 740, height: 740, near: 70, far: -20 }

const laid = (solid: Solid, place: readonly [number, number], degrees: number): Solid =>
  at([place[0], place[1], 22], turned(degrees, solid))

const handle: Solid = melted(
  26,
  rod([0, -120, 0], [0, 210, 0], 15),
  at([0, 196, 0], ellipsoid(27, 112, 22)),
)

const head: Solid = melted(
  16,
  melted(14, rod([-70, -132, 4], [40, -132, 4], 24), rod([62, -132, 4], [66, -132, 4], 38)),
  at([-84, -132, 4], ellipsoid(28, 27, 26)),
)

const fileHandle: Solid = at([0, 190, 0], ellipsoid(24, 92, 22))
const blade: Solid = union(
  at([0, -50, 0], roundBox([18, 176, 9], 8)),
  rod([0, 100, 0], [0, 150, 0], 8),
)

const jaw = (side: number): Solid =>
  melted(
    14,
    at([side * 13, -128, 0], roundBox([12, 76, 15], 7)),
    melted(
      12,
      rod([0, -50, 0], [-side * 46, 60, 0], 14),
      rod([-side * 46, 60, 0], [-side * 34, 250, 0], 13),
    ),
  )
const pliers: Solid = cut(
  union(jaw(1), jaw(-1), at([0, -50, 4], ellipsoid(34, 34, 20))),
  rod([0, -50, 16], [0, -50, 40], 8),
)

const look = { box, step: 2.6, levels: 14, floor: 0 }

/** A hammer, flat pliers and a file, laid side by side. */
export function toolsPortrait(id: string): string {
  const wood = castMetal({
    id: `${id}-w`,
    ...look,
    solid: union(laid(handle, [238, 420], 14), laid(fileHandle, [586, 400], -16)),
    metal: 'wood',
    rough: 0.7,
  })
  const steel = castMetal({
    id: `${id}-s`,
    ...look,
    solid: union(
      laid(head, [238, 420], 14),
      laid(blade, [586, 400], -16),
      laid(pliers, [424, 412], -3),
    ),
    metal: 'silver',
    rough: 0.4,
  })
  return piece({
    id: `${id}-p`,
    outlines: [wood.outline, steel.outline],
    body: wood.svg + steel.svg,
    lift: 12,
  })
}
