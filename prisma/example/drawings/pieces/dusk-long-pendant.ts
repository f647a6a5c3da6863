import { chain } from '../kit/chain.ts'
import { type Place, smooth } from '../kit/curve.ts'
import { castMetal } from '../kit/metal.ts'
import { piece, type Still } from '../kit/paper.ts'
import { at, rod, type Solid, union } from '../kit/solid.ts'
import { facetedStone } from '../kit/stone.ts'

const count = 28

const pear = (scale: number): Place[] =>
  Array.from({ length: count }, (_, k) => {
    const turn = (k / count) * 2 * Math.PI - Math.PI / 2
    const up = Math.max(0, -Math.sin(turn))
    return [
      600 + Math.cos(turn) * 112 * scale * (1 - 0.5 * up ** 1.6),
      742 + Math.sin(turn) * (up > 0 ? 164 : 118) * scale,
    ]
  })

const rim = pear(1.03)
const segments = rim.map((place, k) => {
  const next = rim[(k + 1) % count] as Place
  return rod([place[0], place[1], 16], [next[0], next[1], 16], 9)
})

const bail: Solid = at(
  [600, 548, 26],
  (x, y, z) => (Math.hypot(Math.hypot(y, z) - 21, x) - 8 - Math.abs(y) * 0.1) * 0.9,
)

const left = smooth([
  [595, 534],
  [520, 470],
  [400, 430],
  [300, 360],
  [300, 262],
  [400, 226],
  [470, 290],
  [420, 390],
  [290, 470],
  [212, 420],
  [190, 300],
  [200, 110],
])
const right = smooth([
  [605, 534],
  [690, 476],
  [800, 400],
  [900, 320],
  [964, 210],
  [1000, 96],
])

/** The stone in its rim, hanging from (600, 530). */
export function duskStone(id: string): string {
  const setting = castMetal({
    id: `${id}-r`,
    solid: union(...segments, bail),
    box: { x: 460, y: 510, width: 280, height: 390, near: 60, far: -4 },
    metal: 'gold',
    step: 2.8,
    slack: 0.9,
    levels: 13,
    rough: 0.25,
    floor: 0,
  })
  const gem = facetedStone({
    id: `${id}-g`,
    colour: 'dusk',
    girdle: pear(1),
    middle: [600, 752],
    seed: 23,
  })
  const under = piece({ id: `${id}-p`, outlines: [setting.outline], body: '', lift: 15 })
  return under + gem + setting.svg
}

/** A pear-shaped stone of late-evening colour in a narrow gold rim, on a long chain in soft loops. */
export function duskLongPendant(id: string): Still {
  const look = { metal: 'gold', length: 20, width: 13, thick: 3 } as const
  const chains = chain(`${id}-a`, left, look) + chain(`${id}-b`, right, look)
  return { id, outlines: [], body: chains + duskStone(id), zoom: 1.2 }
}
