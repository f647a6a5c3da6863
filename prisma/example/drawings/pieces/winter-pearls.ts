import { smooth } from '../kit/curve.ts'
import { castMetal } from '../kit/metal.ts'
import { piece, type Still } from '../kit/paper.ts'
import { pearlString } from '../kit/pearl-string.ts'
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

const clasp = (id: string): string => {
  const ring = castMetal({
    id: `${id}-o`,
    solid: at([420, 222, 14], torus(36, 9)),
    box: { x: 366, y: 168, width: 108, height: 108, near: 30, far: 0 },
    metal: 'silver',
    step: 1.7,
    soft: 1.6,
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
    step: 1.7,
    soft: 1.6,
  })
  return piece({
    id: `${id}-k`,
    outlines: [ring.outline, bar.outline],
    body: ring.svg + bar.svg,
    lift: 9,
  })
}

/** Pearls on knotted silk in an open curve, with a ring and bar clasp. */
export function winterPearls(id: string): Still {
  const pearls = pearlString(id, line, { small: 24, large: 46, seed: 17 })
  return { id, outlines: [pearls.outline], body: clasp(id) + pearls.svg, lift: 15, zoom: 1.1 }
}
