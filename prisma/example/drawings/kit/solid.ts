/**
 * A body as a signed distance: negative inside, positive outside, in picture units. x runs right,
 * y down, z towards the viewer.
 */
export type Solid = (x: number, y: number, z: number) => number

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))

/** A ring of round wire lying flat: `radius` to the middle of the wire. */
export const torus =
  (radius: number, wire: number): Solid =>
  (x, y, z) =>
    Math.hypot(Math.hypot(x, y) - radius, z) - wire

/** A ball. */
export const ball =
  (radius: number): Solid =>
  (x, y, z) =>
    Math.hypot(x, y, z) - radius

/** An ellipsoid; the distance is approximate but never too long near the surface. */
export const ellipsoid =
  (a: number, b: number, c: number): Solid =>
  (x, y, z) => {
    const near = Math.hypot(x / a, y / b, z / c)
    const steep = Math.hypot(x / (a * a), y / (b * b), z / (c * c))
    return steep === 0 ? -Math.min(a, b, c) : (near * (near - 1)) / steep
  }

/** A box with rounded edges, given its half sizes. */
export const roundBox =
  (half: readonly [number, number, number], round: number): Solid =>
  (x, y, z) => {
    const dx = Math.abs(x) - half[0] + round
    const dy = Math.abs(y) - half[1] + round
    const dz = Math.abs(z) - half[2] + round
    const outside = Math.hypot(Math.max(dx, 0), Math.max(dy, 0), Math.max(dz, 0))
    return outside + Math.min(Math.max(dx, dy, dz), 0) - round
  }

/** A rod from one point to another, thick `radius`. */
export function rod(
  from: readonly [number, number, number],
  to: readonly [number, number, number],
  radius: number,
): Solid {
  const [ax, ay, az] = from
  const [bx, by, bz] = [to[0] - ax, to[1] - ay, to[2] - az]
  const span = bx * bx + by * by + bz * bz
  return (x, y, z) => {
    const [px, py, pz] = [x - ax, y - ay, z - az]
    const along = clamp((px * bx + py * by + pz * bz) / span, 0, 1)
    return Math.hypot(px - bx * along, py - by * along, pz - bz * along) - radius
  }
}

/** The body moved to another place. */
export const at =
  (place: readonly [number, number, number], solid: Solid): Solid =>
  (x, y, z) =>
    solid(x - place[0], y - place[1], z - place[2])

/** Turned about the x axis: a lying thing leans towards the viewer. Degrees. */
export function leaned(degrees: number, solid: Solid): Solid {
  const c = Math.cos((degrees * Math.PI) / 180)
  const s = Math.sin((degrees * Math.PI) / 180)
  return (x, y, z) => solid(x, y * c + z * s, z * c - y * s)
}

/** Turned about the y axis. Degrees. */
export function swung(degrees: number, solid: Solid): Solid {
  const c = Math.cos((degrees * Math.PI) / 180)
  const s = Math.sin((degrees * Math.PI) / 180)
  return (x, y, z) => solid(x * c - z * s, y, x * s + z * c)
}

/** Turned in the plane of the picture. Degrees, clockwise. */
export function turned(degrees: number, solid: Solid): Solid {
  const c = Math.cos((degrees * Math.PI) / 180)
  const s = Math.sin((degrees * Math.PI) / 180)
  return (x, y, z) => solid(x * c + y * s, y * c - x * s, z)
}

/** Everything that is in one or the other. */
export const union =
  (...solids: Solid[]): Solid =>
  (x, y, z) => {
    let nearest = Number.POSITIVE_INFINITY
    for (const solid of solids) nearest = Math.min(nearest, solid(x, y, z))
    return nearest
  }

/** Joined with a fillet, as metal flows where it is soldered or cast. */
export const melted =
  (fillet: number, one: Solid, other: Solid): Solid =>
  (x, y, z) => {
    const a = one(x, y, z)
    const b = other(x, y, z)
    const mix = clamp(0.5 + (0.5 * (b - a)) / fillet, 0, 1)
    return b + (a - b) * mix - fillet * mix * (1 - mix)
  }

/** What remains of the first when the second is cut away. */
export const cut =
  (body: Solid, tool: Solid): Solid =>
  (x, y, z) =>
    Math.max(body(x, y, z), -tool(x, y, z))

/** What lies in both. */
export const overlap =
  (one: Solid, other: Solid): Solid =>
  (x, y, z) =>
    Math.max(one(x, y, z), other(x, y, z))

/** A groove cut only where the tool meets the skin, so that rough tools cannot mislead the sight lines. */
export const engraved =
  (body: Solid, tool: Solid, reach: number): Solid =>
  (x, y, z) => {
    const distance = body(x, y, z)
    if (distance > reach || distance < -reach) return distance
    return Math.max(distance, -tool(x, y, z))
  }
