import type { Place } from '../kit/curve.ts'
import { castMetal } from '../kit/metal.ts'
import { piece, type Still } from '../kit/paper.ts'
import { at, ball, ellipsoid, rod, type Solid, turned, union } from '../kit/solid.ts'
import { facetedStone } from '../kit/stone.ts'
import { wire, wireShadow } from '../kit/wire.ts'

const count = 20

const drop: Place[] = Array.from({ length: count }, (_, k) => {
  const turn = (k / count) * 2 * Math.PI - Math.PI / 2
  const narrow = Math.sin(turn) < 0 ? (1 + Math.sin(turn)) ** 0.5 : 1
  return [
    Math.cos(turn) * 62 * (0.12 + 0.88 * narrow),
    104 + Math.sin(turn) * (Math.sin(turn) < 0 ? 100 : 66),
  ]
})

const sepal = (x: number, degrees: number): Solid =>
  at([x, 14, 26], turned(degrees, ellipsoid(17, 46, 13)))

const cap = union(
  sepal(-21, 30),
  sepal(21, -30),
  at([0, 10, 36], ellipsoid(14, 40, 12)),
  at([0, -28, 28], ball(13)),
  rod([0, -40, 26], [0, -62, 26], 4.5),
)

const hook = 'M0 -66C-6 -96 -30 -110 -26 -156C-22 -206 44 -214 52 -160C57 -124 54 -86 46 -52'

export const earring = (id: string, seed: number): string => {
  const crown = castMetal({
    id: `${id}-r`,
    solid: at([100, 100, 0], cap),
    box: { x: 30, y: 20, width: 140, height: 150, near: 70, far: 0 },
    metal: 'silver',
    step: 1.8,
    levels: 14,
    soft: 1.4,
    floor: -20,
  })
  const gem = facetedStone({
    id: `${id}-g`,
    colour: 'forest',
    girdle: drop,
    middle: [0, 108],
    seed,
  })
  const outline = `M${drop.map(([x, y]) => `${Math.round(x * 2)} ${Math.round(y * 2)}`).join('L')}z`
  return (
    wireShadow(`${id}-w`, hook, { width: 8, lift: 9 }) +
    wire(`${id}-h`, hook, { width: 7.5, metal: 'silver' }) +
    `<circle cx="0" cy="-66" r="10" fill="none" stroke="#6d6863" stroke-width="5"/><circle cx="-.6" cy="-66.6" r="10" fill="none" stroke="#efece6" stroke-width="2.4"/>` +
    piece({ id: `${id}-d`, outlines: [outline], body: gem, lift: 13 }) +
    `<g transform="translate(-100 -100)">${piece({ id: `${id}-p`, outlines: [crown.outline], body: crown.svg, lift: 4 })}</g>`
  )
}

/** A pair of drop earrings: a green faceted drop between small leaves, on a hook. */
export function dewDropEarrings(id: string): Still {
  const body =
    `<g transform="translate(474 602) rotate(7)">${earring(`${id}-a`, 5)}</g>` +
    `<g transform="translate(722 650) rotate(-9)">${earring(`${id}-b`, 9)}</g>`
  return { id, outlines: [], body, zoom: 1.75 }
}
