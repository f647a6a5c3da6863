import { contours, pathOf, simplified } from './contour.ts'
import type { Solid } from './solid.ts'
import { type Box, type Sight, trace } from './trace.ts'

export type Metal = 'silver' | 'gold' | 'oxide' | 'wood' | 'leaf' | 'mallow' | 'clay' | 'feather'

type Stop = readonly [tone: number, red: number, green: number, blue: number]

/** What brightness looks like in each material, darkest first. */
const ramps: Record<Metal, readonly Stop[]> = {
  silver: [
    [0, 30, 28, 28],
    [0.2, 88, 84, 81],
    [0.4, 148, 143, 136],
    [0.6, 196, 191, 182],
    [0.8, 227, 222, 213],
    [1, 247, 244, 237],
    [1.3, 255, 255, 253],
  ],
  gold: [
    [0, 40, 22, 6],
    [0.2, 106, 68, 24],
    [0.4, 168, 120, 50],
    [0.6, 212, 167, 84],
    [0.8, 236, 203, 130],
    [1, 250, 231, 178],
    [1.3, 255, 251, 238],
  ],
  oxide: [
    [0, 14, 14, 16],
    [0.3, 44, 43, 44],
    [0.6, 84, 81, 79],
    [0.9, 140, 135, 128],
    [1.3, 214, 209, 200],
  ],
  wood: [
    [0, 46, 26, 14],
    [0.4, 112, 70, 40],
    [0.7, 168, 118, 76],
    [1, 212, 170, 122],
    [1.3, 236, 208, 170],
  ],
  leaf: [
    [0, 22, 34, 20],
    [0.4, 62, 88, 54],
    [0.7, 108, 134, 88],
    [1, 164, 182, 134],
    [1.3, 208, 218, 184],
  ],
  mallow: [
    [0, 58, 26, 60],
    [0.4, 128, 74, 128],
    [0.7, 178, 124, 172],
    [1, 218, 178, 210],
    [1.3, 242, 222, 236],
  ],
  clay: [
    [0, 44, 46, 52],
    [0.4, 112, 116, 122],
    [0.7, 172, 174, 174],
    [1, 224, 222, 214],
    [1.3, 250, 247, 240],
  ],
  feather: [
    [0, 52, 36, 24],
    [0.4, 122, 92, 66],
    [0.7, 178, 148, 116],
    [1, 222, 202, 174],
    [1.3, 246, 236, 218],
  ],
}

const hex = (value: number) => Math.round(value).toString(16).padStart(2, '0')

/** The colour of a material at a brightness between 0 and 1.3. */
export function shade(metal: Metal, tone: number): string {
  const ramp = ramps[metal]
  const above = ramp.findIndex((stop) => stop[0] >= tone)
  const high = ramp[above === -1 ? ramp.length - 1 : above] as Stop
  const low = ramp[Math.max(0, (above === -1 ? ramp.length : above) - 1)] as Stop
  const part = high[0] === low[0] ? 0 : Math.min(1, (tone - low[0]) / (high[0] - low[0]))
  const mix = (k: 1 | 2 | 3) => hex(low[k] + (high[k] - low[k]) * part)
  return `#${mix(1)}${mix(2)}${mix(3)}`
}

export interface Cast {
  id: string
  solid: Solid
  box: Box
  metal: Metal
  /** Distance between sight lines; 3 is fine work, 5 is enough for soft forms. */
  step?: number
  rough?: number
  up?: readonly [number, number, number]
  /** Height of the paper along `up`. */
  floor?: number
  /** How far a line of equal brightness may be bent to save points. */
  slack?: number
  levels?: number
  /** Patches of brightness smaller than this, in square units, are left out. */
  crumbs?: number
  /** Blur that melts the steps together. */
  soft?: number
}

export interface Part {
  /** Outline path in half units, for shadows. */
  outline: string
  svg: string
}

const outlineOf = (sight: Sight): string => {
  const inside = sight.miss.map((miss) => -miss)
  const loops = contours(sight, inside, 0).map((loop) => simplified(loop, () => 0.35))
  return pathOf(loops)
}

const sizeOf = (loop: readonly (readonly [number, number])[]): number => {
  let twice = 0
  for (let k = 0; k < loop.length; k++) {
    const [ax, ay] = loop[k] as readonly [number, number]
    const [bx, by] = loop[(k + 1) % loop.length] as readonly [number, number]
    twice += ax * by - bx * ay
  }
  return Math.abs(twice) / 2
}

const bandsOf = (sight: Sight, cast: Cast): string => {
  const count = cast.levels ?? 22
  const slack = cast.slack ?? 0.6
  const outside = (x: number, y: number) => {
    const column = Math.round((x - sight.x) / sight.step)
    const row = Math.round((y - sight.y) / sight.step)
    return (sight.miss[row * sight.columns + column] ?? 1) > sight.step * 0.9
  }
  let text = ''
  for (let k = 1; k < count; k++) {
    const level = 0.04 + (k / count) * 1.16
    const loops = contours(sight, sight.tone, level)
      .map((loop) => simplified(loop, ([x, y]) => (outside(x, y) ? 3 : slack)))
      .filter((loop) => loop.length > 3 && sizeOf(loop) > (cast.crumbs ?? 6))
    if (loops.length)
      text += `<path fill="${shade(cast.metal, level + 0.58 / count)}" d="${pathOf(loops)}"/>`
  }
  return text
}

/** The paper touches the body about as deep as the body reaches, halfway down the picture of it. */
const floorOf = ({ box, up = [0, 0, 1] }: Cast): number =>
  (box.x + box.width / 2) * up[0] + (box.y + box.height / 2) * up[1] + box.far * 0.3 * up[2]

/** A body of metal, seen from above: its outline, and its reflections as bands of equal brightness. */
export function castMetal(cast: Cast): Part {
  const light = {
    up: cast.up ?? ([0, 0, 1] as const),
    rough: cast.rough ?? 0.15,
    floor: cast.floor ?? floorOf(cast),
  }
  const sight = trace(cast.solid, cast.box, { step: cast.step ?? 4, light })
  const outline = outlineOf(sight)
  const clip = `${cast.id}-c`
  const melt = `${cast.id}-m`
  return {
    outline,
    svg:
      `<clipPath id="${clip}"><path d="${outline}" clip-rule="evenodd"/></clipPath>` +
      `<filter id="${melt}" x="-5%" y="-5%" width="110%" height="110%" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${cast.soft ?? 3}"/></filter>` +
      `<g transform="scale(.5)"><g clip-path="url(#${clip})"><g filter="url(#${melt})" fill-rule="evenodd">` +
      `<path fill="${shade(cast.metal, 0.05)}" d="${outline}"/>${bandsOf(sight, cast)}</g></g></g>`,
  }
}
