export type Place = readonly [x: number, y: number]

/** A place on a curve with the direction the curve runs in, in degrees. */
export interface Station {
  x: number
  y: number
  degrees: number
}

/** A smooth line through the given places (Catmull–Rom), as many short steps. */
export function smooth(places: readonly Place[], closed = false): Place[] {
  const count = places.length
  const pick = (index: number): Place => {
    const at = closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index))
    return places[at] as Place
  }
  const line: Place[] = []
  for (let index = 0; index < (closed ? count : count - 1); index++) {
    const around = [pick(index - 1), pick(index), pick(index + 1), pick(index + 2)] as const
    for (let step = 0; step < 24; step++) line.push(between(around, step / 24))
  }
  line.push(closed ? pick(0) : pick(count - 1))
  return line
}

const between = (around: readonly [Place, Place, Place, Place], t: number): Place => {
  const [a, b, c, d] = around
  const along = (k: 0 | 1) =>
    0.5 *
    (2 * b[k] +
      (c[k] - a[k]) * t +
      (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
      (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t)
  return [along(0), along(1)]
}

/** A hanging line between two places that sags by `sag` units, close to a catenary. */
export function hanging(from: Place, to: Place, sag: number): Place[] {
  const steps = 48
  const bend = 1.6
  const depth = Math.cosh(bend) - 1
  return Array.from({ length: steps + 1 }, (_, index) => {
    const t = index / steps
    const drop = 1 - (Math.cosh((2 * t - 1) * bend) - 1) / depth
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t + sag * drop]
  })
}

/** How long a line is. */
export const lengthOf = (line: readonly Place[]): number =>
  line.reduce((sum, place, index) => {
    const before = line[Math.max(0, index - 1)] as Place
    return sum + Math.hypot(place[0] - before[0], place[1] - before[1])
  }, 0)

/** Places along a line at the given distances from its start; distances must rise. */
export function stations(line: readonly Place[], distances: readonly number[]): Station[] {
  const found: Station[] = []
  let walked = 0
  let wanted = 0
  for (let index = 1; index < line.length; index++) {
    const a = line[index - 1] as Place
    const b = line[index] as Place
    const span = Math.hypot(b[0] - a[0], b[1] - a[1])
    const degrees = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI
    while (wanted < distances.length && (distances[wanted] as number) <= walked + span) {
      const t = span === 0 ? 0 : ((distances[wanted] as number) - walked) / span
      found.push({ x: a[0] + (b[0] - a[0]) * t, y: a[1] + (b[1] - a[1]) * t, degrees })
      wanted += 1
    }
    walked += span
  }
  return found
}

/** Stations every `gap` units, the last one close to the end. */
export function spaced(line: readonly Place[], gap: number): Station[] {
  const count = Math.floor(lengthOf(line) / gap)
  return stations(
    line,
    Array.from({ length: count + 1 }, (_, index) => index * gap),
  )
}

/** The line as path text, in whole units unless more digits are asked for. */
export function pathThrough(line: readonly Place[]): string {
  return `M${line.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}`
}
