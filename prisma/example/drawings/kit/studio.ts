/** The room around the pieces: one big lamp to the upper left, warm paper below, dark behind the camera. */

export interface Light {
  /** Which way is up from the paper, in picture axes. */
  up: readonly [number, number, number]
  /** Where the paper lies, measured along `up`. */
  floor: number
  /** 0 is a mirror, 1 is satin: how soft the edges of reflections are. */
  rough: number
}

const unit = (x: number, y: number, z: number): readonly [number, number, number] => {
  const size = Math.hypot(x, y, z)
  return [x / size, y / size, z / size]
}

const lamp = unit(-0.62, -0.62, 0.55)
const card = unit(0.5, 0.85, 0.22)

/** 0 below `low`, 1 above `high`, soft between. */
export function ease(low: number, high: number, value: number): number {
  const t = Math.max(0, Math.min(1, (value - low) / (high - low)))
  return t * t * (3 - 2 * t)
}

type Triple = readonly [number, number, number]

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

const paperAt = (from: Triple, way: Triple, light: Light): number => {
  const fall = -dot(way, light.up)
  const height = Math.max(0, dot(from, light.up) - light.floor)
  const reach = height / Math.max(0.05, fall)
  const shaded = ease(0, 70, reach)
  const far = ease(120, 900, reach)
  // Things on the table break the evenness of what a wall of metal mirrors.
  const things = 0.11 * Math.sin(9 * way[0] + 4 * way[1]) * (1 - light.rough)
  const lit = 0.56 + things + 0.42 * ease(-0.9, 0.6, dot(way, lamp))
  return lit * (0.42 + 0.58 * shaded) * (1 - 0.3 * far)
}

/** Brightness that a body sees from the point `from` in the direction `way`: 0 is black, 1 is white. */
export function roomAt(from: Triple, way: Triple, light: Light): number {
  const soft = 0.07 + 0.35 * light.rough
  const height = dot(way, light.up)
  const towardsLamp = dot(way, lamp)
  const horizon = 0.14 + 0.2 * light.rough
  const middle = 0.3 + 0.26 * ease(-0.9, 0.9, towardsLamp)
  const ceiling = horizon + (middle - horizon) * ease(0.05, 0.6, height)
  const room =
    ceiling +
    0.95 * ease(0.78 - soft, 0.82 + soft, towardsLamp) +
    0.42 * ease(0.74 - soft, 0.9 + soft, dot(way, card))
  const above = ease(-0.6 * soft, 0.8 * soft, height)
  return paperAt(from, way, light) * (1 - above) + room * above
}

/** How much of the lamp a surface facing (x, y, z) catches by scattering, 0 to 1. */
export const scatter = (x: number, y: number, z: number): number =>
  Math.max(0, 0.35 + 0.65 * (x * lamp[0] + y * lamp[1] + z * lamp[2]))
