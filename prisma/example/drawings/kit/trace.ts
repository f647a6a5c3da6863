import type { Solid } from './solid.ts'
import { type Light, roomAt, scatter } from './studio.ts'

export interface Box {
  x: number
  y: number
  width: number
  height: number
  /** Nearest and farthest depth of the body. */
  near: number
  far: number
}

/** What was seen through a grid of sight lines: how far the body is missed by, and how bright it is. */
export interface Sight {
  columns: number
  rows: number
  step: number
  x: number
  y: number
  /** Negative where the body is hit; its zero line is the outline. */
  miss: Float32Array
  tone: Float32Array
}

interface Hit {
  z: number
  miss: number
}

const look = (solid: Solid, place: { x: number; y: number }, box: Box): Hit => {
  let z = box.near
  let best: Hit = { z, miss: Number.POSITIVE_INFINITY }
  for (let step = 0; step < 220 && z > box.far; step++) {
    const distance = solid(place.x, place.y, z)
    if (distance < best.miss) best = { z, miss: distance }
    if (distance < 0.15) break
    z -= Math.max(distance * 0.85, 0.3)
  }
  return best.miss < 0.3 ? { z: best.z, miss: -depthBelow(solid, place, best.z) } : best
}

/** How deep a sight line goes into the body: a thin skin near the outline, so the outline is smooth. */
const depthBelow = (solid: Solid, place: { x: number; y: number }, surface: number): number => {
  let deepest = 0.01
  let z = surface
  for (let step = 0; step < 12; step++) {
    z -= Math.max(deepest, 0.8)
    const depth = -solid(place.x, place.y, z)
    if (depth < deepest * 0.5) break
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

const openness = (solid: Solid, from: readonly number[], normal: readonly number[]): number => {
  const [x = 0, y = 0, z = 0] = from
  const [a = 0, b = 0, c = 0] = normal
  const near = solid(x + a * 6, y + b * 6, z + c * 6) / 6
  const far = solid(x + a * 22, y + b * 22, z + c * 22) / 22
  return Math.max(0.12, Math.min(1, 0.45 * near + 0.55 * far))
}

const slope = (solid: Solid, x: number, y: number, z: number): [number, number, number] => {
  const e = 0.6
  const a = solid(x + e, y, z) - solid(x - e, y, z)
  const b = solid(x, y + e, z) - solid(x, y - e, z)
  const c = solid(x, y, z + e) - solid(x, y, z - e)
  const size = Math.hypot(a, b, c) || 1
  return [a / size, b / size, c / size]
}

const toneAt = (solid: Solid, point: readonly [number, number, number], light: Light): number => {
  const normal = slope(solid, ...point)
  const [a, b, c] = normal
  const mirror = 2 * c
  const seen = roomAt(point, [mirror * a, mirror * b, mirror * c - 1], light)
  const open = openness(solid, point, normal)
  const matt = 0.12 + 0.3 * light.rough
  return (seen * (1 - matt) + scatter(a, b, c) * matt) * (0.35 + 0.65 * open)
}

/** Looks at a body from straight above through a grid of lines `step` apart. */
export function trace(solid: Solid, box: Box, view: { step: number; light: Light }): Sight {
  const { step, light } = view
  const columns = Math.ceil(box.width / step) + 1
  const rows = Math.ceil(box.height / step) + 1
  const miss = new Float32Array(columns * rows)
  const tone = new Float32Array(columns * rows)
  for (let index = 0; index < columns * rows; index++) {
    const x = box.x + (index % columns) * step
    const y = box.y + Math.floor(index / columns) * step
    const hit = look(solid, { x, y }, box)
    miss[index] = hit.miss
    tone[index] = hit.miss < step * 2.5 ? toneAt(solid, [x, y, hit.z], light) : 0
  }
  return { columns, rows, step, x: box.x, y: box.y, miss, tone }
}
