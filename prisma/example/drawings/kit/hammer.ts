import { cellNoise } from './random.ts'
import type { Solid } from './solid.ts'

export interface Hammering {
  /** Size of a dent and how deep the hammer went, in units. */
  size: number
  depth: number
  salt: number
}

const nearest = (u: number, v: number, salt: number): number => {
  const column = Math.floor(u)
  const row = Math.floor(v)
  let best = 9
  for (let k = 0; k < 9; k++) {
    const c = column + (k % 3) - 1
    const r = row + Math.floor(k / 3) - 1
    const du = c + 0.2 + 0.6 * cellNoise(c, r, salt) - u
    const dv = r + 0.2 + 0.6 * cellNoise(c, r, salt + 1) - v
    best = Math.min(best, du * du + dv * dv)
  }
  return best
}

/**
 * A ring-shaped body struck all over: shallow dents, spread along the ring and round its section.
 * `radius` is the middle of the ring.
 */
export function hammered(body: Solid, radius: number, blow: Hammering): Solid {
  return (x, y, z) => {
    const distance = body(x, y, z)
    const inner = Math.hypot(x, y) < radius - blow.size * 0.3
    if (inner || Math.abs(distance) > blow.depth * 3) return distance
    const along = (Math.atan2(y, x) * radius) / blow.size
    const across = (z + (Math.hypot(x, y) - radius) * 0.8) / blow.size
    return distance + blow.depth * (0.5 - Math.min(1, nearest(along, across, blow.salt) * 1.6))
  }
}
