import { castMetal } from '../kit/metal.ts'
import { piece } from '../kit/paper.ts'
import { at, ball, ellipsoid, leaned, rod, type Solid, swung, turned, union } from '../kit/solid.ts'

const box = { x: 60, y: 40, width: 680, height: 720, near: 90, far: -30 }

const petal: Solid = at(
  [0, -62, 10],
  leaned(-14, (x, y, z) => {
    const wide = 20 + 30 * Math.min(1, Math.max(0, (70 - y) / 120))
    const notch = 16 - Math.hypot(x, y + 72)
    return Math.max(ellipsoid(wide, 66, 12)(x, y, z), notch * 0.8)
  }),
)

const bloom = (place: readonly [number, number], degrees: number): Solid =>
  at(
    [place[0], place[1], 26],
    union(...[0, 72, 144, 216, 288].map((turn) => turned(turn + degrees, swung(10, petal)))),
  )

const lobed = (place: readonly [number, number], degrees: number, size: number): Solid =>
  at(
    [place[0], place[1], 8],
    turned(degrees, (x, y, z) => {
      const turn = Math.atan2(x, -y)
      const reach =
        size *
        (0.86 + 0.14 * Math.cos(turn * 5)) *
        (1 - 0.55 * Math.exp(-((Math.PI - Math.abs(turn)) ** 2) / 0.1))
      const ridge = 5 * Math.abs(Math.sin(turn * 2.5))
      return Math.max(
        (Math.hypot(x, y) - reach) * 0.6,
        (Math.abs(z + ridge - Math.hypot(x, y) * 0.1) - 5) * 0.7,
      )
    }),
  )

const stalk: readonly (readonly [number, number, number])[] = [
  [372, 742, 6],
  [392, 620, 8],
  [404, 500, 10],
  [396, 380, 12],
  [420, 250, 14],
]

const green: Solid = union(
  ...stalk.slice(1).map((to, k) => rod(stalk[k] ?? to, to, 7 - k * 0.8)),
  rod([404, 500, 10], [520, 430, 14], 5),
  rod([396, 400, 12], [300, 330, 14], 4.5),
  rod([392, 620, 8], [270, 570, 8], 4.5),
  rod([398, 580, 8], [520, 620, 8], 4.5),
  lobed([222, 548, 0].slice(0, 2) as [number, number], -64, 92),
  lobed([574, 640], 100, 84),
  at([292, 312, 16], ellipsoid(22, 30, 20)),
)

/** A sprig of mallow: two flowers, a bud and two leaves. */
export function plantPortrait(id: string): string {
  const look = { box, step: 3.2, levels: 12, rough: 0.9, slack: 0.8, crumbs: 14, floor: 0 }
  const leaves = castMetal({ id: `${id}-l`, ...look, solid: green, metal: 'leaf' })
  const flowers = castMetal({
    id: `${id}-f`,
    ...look,
    solid: union(
      bloom([436, 214], 8),
      bloom([566, 398], -20),
      at([288, 288, 20], ellipsoid(13, 20, 12)),
    ),
    metal: 'mallow',
  })
  const hearts = castMetal({
    id: `${id}-h`,
    ...look,
    solid: union(at([436, 214, 44], ball(17)), at([566, 398, 44], ball(17))),
    metal: 'gold',
    rough: 0.6,
  })
  return (
    piece({ id: `${id}-a`, outlines: [leaves.outline], body: leaves.svg, lift: 9 }) +
    piece({ id: `${id}-b`, outlines: [flowers.outline], body: flowers.svg + hearts.svg, lift: 11 })
  )
}
