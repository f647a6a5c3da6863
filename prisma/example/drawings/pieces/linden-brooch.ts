import { castMetal } from '../kit/metal.ts'
import type { Still } from '../kit/paper.ts'
import { at, ball, type Solid, turned } from '../kit/solid.ts'
import { ease } from '../kit/studio.ts'

const top = -150
const tip = 236

/** Half the width of the leaf at a height: heart-shaped, drawn out to a point. */
const halfWidth = (y: number): number => {
  const t = (y - top) / (tip - top)
  if (t <= -0.12 || t >= 1) return 0
  const body = 192 * Math.sin(Math.PI * Math.max(0, Math.min(1, t + 0.1)) ** 0.62) ** 0.85
  const tail = 64 * (1 - t) ** 0.8
  const teeth = 6 * Math.abs(((((t * 14) % 1) + 1) % 1) - 0.35)
  return Math.max(
    0,
    Math.hypot(body * (1 - 0.2 * ease(0.6, 0.95, t)), tail * ease(0.5, 0.9, t)) + teeth - 2,
  )
}

/** The notch where the stem comes in. */
const notch = (x: number, y: number): number => y - (top - 34 + 70 * Math.exp(-((x / 38) ** 2)))

const gap = 50

/** How far towards the tip a side vein has come when it is `run` away from the middle. */
const bend = (run: number) => run * 0.5 - (run * run) / 900

/** How far along its own line a side vein lies: whole numbers are the veins. */
const lane = (x: number, y: number): number => (y - top - 26 - bend(Math.abs(x))) / gap

const inside = (x: number, y: number) => Math.abs(x) < halfWidth(y) - 7 && notch(x, y) > 10

const vein = (k: number, hand: number): readonly [number, number][] => {
  const places: [number, number][] = []
  for (let run = 0; run < 220; run += 6) {
    const y = top + 26 + k * gap + bend(run)
    if (!inside(hand * run, y)) break
    places.push([hand * run, Math.round(y)])
  }
  return places
}

const lineOf = (places: readonly (readonly [number, number])[]): string =>
  places.length < 2 ? '' : `M${places.map((place) => place.join(' ')).join('L')}`

const twig = (places: readonly (readonly [number, number])[], hand: number): string =>
  [0.4, 0.66]
    .map((t) => {
      const from = places[Math.floor(places.length * t)]
      if (!from) return ''
      const reach = [
        from,
        [from[0] + hand * 9, from[1] + 12],
        [from[0] + hand * 14, from[1] + 26],
      ] as const
      return lineOf(reach.filter(([x, y]) => inside(x, y)))
    })
    .join('')

/** Engraved lines: dark where the graver went, lit on the far edge of the cut. */
const engraved = (id: string): string => {
  const all = [-1, 0, 1, 2, 3, 4, 5].flatMap((k) =>
    [-1, 1].map((hand) => ({ hand, line: vein(k, hand) })),
  )
  const d = all.map(({ line }) => lineOf(line)).join('')
  const fine = all.map(({ line, hand }) => twig(line, hand)).join('')
  return (
    `<defs><path id="${id}-w" d="${d}"/><path id="${id}-x" d="${fine}"/><path id="${id}-y" d="M-2 ${top + 34}Q7 40 0 ${tip - 22}"/></defs>` +
    `<g fill="none" stroke-linecap="round" stroke-linejoin="round"><g stroke="#fff" stroke-opacity=".7" transform="translate(1.5 1.8)"><use href="#${id}-w" stroke-width="2.2"/><use href="#${id}-x" stroke-width="1.1"/><use href="#${id}-y" stroke-width="4"/></g>` +
    `<g stroke="#2b2826" stroke-opacity=".8"><use href="#${id}-w" stroke-width="2.1"/><use href="#${id}-x" stroke-width="1" stroke-opacity=".6"/><use href="#${id}-y" stroke-width="4"/></g></g>`
  )
}

const leaf: Solid = (x, y, z) => {
  const reach = Math.hypot(x, y - 30)
  if (reach > 270) return reach - 255
  const edge = Math.max((Math.abs(x) - halfWidth(y)) * 0.62, -notch(x, y) * 0.8, y - tip)
  const pillow = Math.cos(lane(x, y) * 2 * Math.PI) * -2.4 * ease(0, 40, Math.abs(x))
  const fold = 24 * (1 - Math.exp(-Math.abs(x) / 62)) - (x * x) / 1300
  const curl = 20 * Math.sin(x / 150 + 0.4) - ((y - 40) * (y - 40)) / 1900
  const height = fold + curl + pillow
  return Math.max(edge, (Math.abs(z - height) - 6) * 0.66)
}

const stem: Solid = (x, y, z) => {
  const sway = -((y + 120) ** 2) / 520
  const round = Math.hypot(x - sway * 0.6, z - 16) - 7 - (y + 180) * -0.012
  return Math.max(round * 0.8, y + 96, -252 - y)
}

/** A heart-shaped linden leaf in silver with fine veins, a stem and a bead of gold. */
export function lindenBrooch(id: string): Still {
  const body: Solid = (x, y, z) => Math.min(leaf(x, y, z), stem(x, y, z))
  const place = [606, 590, 0] as const
  const silver = castMetal({
    id: `${id}-l`,
    solid: at(place, turned(28, body)),
    box: { x: 346, y: 310, width: 540, height: 540, near: 90, far: -70 },
    metal: 'silver',
    step: 2.4,
    rough: 0.32,
    levels: 20,
    crumbs: 12,
    slack: 0.75,
    floor: -40,
  })
  const gold = castMetal({
    id: `${id}-b`,
    solid: at(place, turned(28, at([-21, -258, 20], ball(17)))),
    box: { x: 666, y: 310, width: 90, height: 90, near: 60, far: 0 },
    metal: 'gold',
    step: 1.6,
    floor: 0,
  })
  const engraving = `<g transform="translate(606 590) rotate(28)">${engraved(id)}</g>`
  return {
    id,
    outlines: [silver.outline, gold.outline],
    body: silver.svg + engraving + gold.svg,
    lift: 16,
    zoom: 1.6,
  }
}
