import { chain } from '../kit/chain.ts'
import { smooth } from '../kit/curve.ts'
import { castMetal } from '../kit/metal.ts'
import { piece, type Still } from '../kit/paper.ts'
import { at, ball, rod, torus, union } from '../kit/solid.ts'

const line = smooth([
  [500, 836],
  [352, 800],
  [240, 672],
  [232, 500],
  [330, 348],
  [500, 268],
  [690, 276],
  [850, 366],
  [942, 516],
  [918, 682],
  [806, 800],
  [704, 842],
])

/** Oval links in an open loop, with a ring and bar clasp below. */
export function rippleBracelet(id: string): Still {
  const links = chain(`${id}-c`, line, {
    metal: 'silver',
    length: 92,
    width: 62,
    thick: 14,
    lift: 15,
  })
  const ring = castMetal({
    id: `${id}-o`,
    solid: at([540, 850, 14], torus(40, 10)),
    box: { x: 482, y: 792, width: 116, height: 116, near: 30, far: 0 },
    metal: 'silver',
    step: 1.7,
    soft: 1.6,
  })
  const bar = castMetal({
    id: `${id}-t`,
    solid: union(
      rod([640, 790, 16], [676, 918, 16], 8.5),
      at([640, 790, 16], ball(13.5)),
      at([676, 918, 16], ball(13.5)),
      rod([658, 854, 16], [700, 843, 16], 7),
    ),
    box: { x: 612, y: 764, width: 110, height: 180, near: 36, far: 0 },
    metal: 'silver',
    step: 1.7,
    soft: 1.6,
  })
  const clasp = piece({
    id: `${id}-k`,
    outlines: [ring.outline, bar.outline],
    body: ring.svg + bar.svg,
    lift: 11,
  })
  return { id, outlines: [], body: links + clasp, zoom: 1.14 }
}
