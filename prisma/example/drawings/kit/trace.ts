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

type Triple = [number, number, number]

/** Where the skin faces, and how fast the measured distance grows there: 1 unless the body is scaled. */
const facing = (solid: Solid, [x, y, z]: Triple): { normal: Triple; pace: number } => {
  const e = 0.6
  const a = solid(x + e, y, z) - solid(x - e, y, z)
  const b = solid(x, y + e, z) - solid(x, y - e, z)
  const c = solid(x, y, z + e) - solid(x, y, z - e)
  const size = Math.hypot(a, b, c) || 1
  return { normal: [a / size, b / size, c / size], pace: Math.max(0.4, size / (2 * e)) }
}

/** How much of the room a point can see past its own body: 1 is all of it. */
const openness = (
  solid: Solid,
  [x, y, z]: Triple,
  skin: { normal: Triple; pace: number },
): number => {
  const [a, b, c] = skin.normal
  const near = solid(x + a * 6, y + b * 6, z + c * 6) / (6 * skin.pace)
  const far = solid(x + a * 22, y + b * 22, z + c * 22) / (22 * skin.pace)
  return Math.max(0.12, Math.min(1, 0.45 * near + 0.55 * far))
}

const toneAt = (solid: Solid, point: Triple, light: Light): number => {
  const skin = facing(solid, point)
  const [a, b, c] = skin.normal
  const mirror = 2 * c
  const seen = roomAt(point, [mirror * a, mirror * b, mirror * c - 1], light)
  const open = openness(solid, point, skin)
  const matt = 0.12 + 0.3 * light.rough
  return (seen * (1 - matt) + scatter(a, b, c) * matt) * (0.35 + 0.65 * open)
}

/** The edge of the grid counts as outside, so that every outline closes. */
const onRim = (index: number, columns: number, rows: number): boolean => {
  const column = index % columns
  const row = Math.floor(index / columns)
  return column === 0 || row === 0 || column === columns - 1 || row === rows - 1
}

/** A line that misses by far speaks for its neighbours: how many of them need no look of their own. */
const spared = (missed: number, step: number): number =>
  Math.max(0, Math.floor((missed * 0.7) / step - 4))

/** Looks at a body from straight above through a grid of lines `step` apart. */
export function trace(solid: Solid, box: Box, view: { step: number; light: Light }): Sight {
  const { step, light } = view
  const columns = Math.ceil(box.width / step) + 1
  const rows = Math.ceil(box.height / step) + 1
  const miss = new Float32Array(columns * rows).fill(step)
  const tone = new Float32Array(columns * rows)
  for (let index = 0; index < columns * rows; index++) {
    if (onRim(index, columns, rows)) continue
    const x = box.x + (index % columns) * step
    const y = box.y + Math.floor(index / columns) * step
    const hit = look(solid, { x, y }, box)
    miss[index] = hit.miss
    if (hit.miss < step * 2.5) tone[index] = toneAt(solid, [x, y, hit.z], light)
    const left = columns - 2 - (index % columns)
    index += Math.min(left, spared(hit.miss, step))
  }
  return { columns, rows, step, x: box.x, y: box.y, miss, tone }
}
