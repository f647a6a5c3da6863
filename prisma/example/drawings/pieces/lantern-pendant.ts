import { chain } from '../kit/chain.ts'
import { hanging } from '../kit/curve.ts'
import { cabochon } from '../kit/glass.ts'
import { castMetal } from '../kit/metal.ts'
import { piece, type Still } from '../kit/paper.ts'
import {
  at,
  ball,
  ellipsoid,
  melted,
  overlap,
  rod,
  roundBox,
  type Solid,
  torus,
  union,
} from '../kit/solid.ts'

const dome = overlap(at([0, -112, 0], ellipsoid(78, 74, 56)), (_x, y) => y + 106)
const vent = at([0, -176, 0], roundBox([26, 11, 24], 5))
const eaves = at([0, -101, 0], roundBox([94, 8, 60], 7))
const foot = union(
  at([0, 124, 0], roundBox([86, 8, 56], 7)),
  at([0, 143, 0], roundBox([64, 12, 44], 11)),
  at([0, 164, 0], ball(12)),
)
const post = (side: number): Solid => rod([side * 78, -98, 0], [side * 74, 120, 0], 8)
const finial = melted(10, at([0, -206, 0], ball(14)), at([0, -194, 0], roundBox([9, 12, 9], 6)))
const eye: Solid = at([0, -232, 0], torus(18, 5.5))
const frame = union(melted(8, dome, eaves), vent, foot, post(1), post(-1), finial, eye)

/** The lantern alone, its ring at (600, 446) and its foot near (600, 860). */
export function lantern(id: string): string {
  const part = castMetal({
    id: `${id}-r`,
    solid: at([600, 690, 62], frame),
    box: { x: 490, y: 425, width: 220, height: 460, near: 140, far: -10 },
    metal: 'gold',
    step: 2,
    levels: 15,
    soft: 1.6,
    floor: 0,
  })
  const jump = castMetal({
    id: `${id}-j`,
    solid: at([600, 446, 70], (x, y, z) => Math.hypot(Math.hypot(y, z) - 17, x) - 5),
    box: { x: 588, y: 416, width: 24, height: 60, near: 100, far: 40 },
    metal: 'gold',
    step: 1.4,
    floor: 0,
  })
  const glass = cabochon(`${id}-g`, { x: 600, y: 702, width: 66, height: 112 })
  const under = piece({ id: `${id}-f`, outlines: [part.outline], body: '', lift: 13 })
  return under + glass + part.svg + jump.svg
}

/** A gilded lantern round a domed glass, hung on a fine chain. */
export function lanternPendant(id: string): Still {
  const look = { metal: 'gold', length: 23, width: 15, thick: 3.4 } as const
  const left = hanging([212, 96], [594, 450], 96)
  const right = hanging([606, 450], [988, 96], 96)
  const chains = chain(`${id}-a`, left, look) + chain(`${id}-b`, right, look)
  return { id, outlines: [], body: chains + lantern(id), zoom: 1.32 }
}
