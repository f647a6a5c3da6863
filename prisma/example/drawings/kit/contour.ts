/** Lines of equal value through a grid, as the closed outlines of SVG paths. */

export interface Grid {
  columns: number
  rows: number
  step: number
  x: number
  y: number
}

type Point = readonly [number, number]

// For each pattern of corners above the level: which cell edges a line enters and leaves by.
const T = 0
const R = 1
const B = 2
const L = 3
const crossings: readonly (readonly number[])[] = [
  [],
  [L, T],
  [T, R],
  [L, R],
  [R, B],
  [L, T, R, B],
  [T, B],
  [L, B],
  [B, L],
  [B, T],
  [T, R, B, L],
  [B, R],
  [R, L],
  [R, T],
  [T, L],
  [],
]

const edgeOf = (side: number, cell: number, columns: number): number =>
  [cell * 2, (cell + 1) * 2 + 1, (cell + columns) * 2, cell * 2 + 1][side] ?? 0

const pattern = (values: Float32Array, cell: number, rule: { columns: number; level: number }) =>
  (above(values, cell, rule.level) ? 1 : 0) +
  (above(values, cell + 1, rule.level) ? 2 : 0) +
  (above(values, cell + rule.columns + 1, rule.level) ? 4 : 0) +
  (above(values, cell + rule.columns, rule.level) ? 8 : 0)

const above = (values: Float32Array, index: number, level: number) => (values[index] ?? 0) > level

const linkCell = (
  next: Int32Array,
  cell: number,
  line: { columns: number; sides: readonly number[] },
): void => {
  for (let k = 0; k < line.sides.length; k += 2) {
    const from = edgeOf(line.sides[k] ?? 0, cell, line.columns)
    next[from] = edgeOf(line.sides[k + 1] ?? 0, cell, line.columns)
  }
}

const linked = (grid: Grid, values: Float32Array, level: number): Int32Array => {
  const { columns, rows } = grid
  const next = new Int32Array(columns * rows * 2).fill(-1)
  for (let cell = 0; cell < columns * (rows - 1); cell++) {
    if (cell % columns === columns - 1) continue
    const sides = crossings[pattern(values, cell, { columns, level })] ?? []
    linkCell(next, cell, { columns, sides })
  }
  return next
}

const placeOf = (
  edge: number,
  grid: Grid,
  field: { values: Float32Array; level: number },
): Point => {
  const node = edge >> 1
  const down = edge & 1
  const a = field.values[node] ?? 0
  const b = field.values[down ? node + grid.columns : node + 1] ?? 0
  const part = a === b ? 0.5 : Math.max(0, Math.min(1, (field.level - a) / (b - a)))
  const x = (node % grid.columns) + (down ? 0 : part)
  const y = Math.floor(node / grid.columns) + (down ? part : 0)
  return [grid.x + x * grid.step, grid.y + y * grid.step]
}

/** The closed lines where the values of the grid pass the level. */
export function contours(grid: Grid, values: Float32Array, level: number): Point[][] {
  const next = linked(grid, values, level)
  const loops: Point[][] = []
  for (let start = 0; start < next.length; start++) {
    const loop: Point[] = []
    let edge = start
    while (next[edge] !== -1 && next[edge] !== undefined) {
      loop.push(placeOf(edge, grid, { values, level }))
      const following = next[edge] as number
      next[edge] = -1
      edge = following
    }
    if (loop.length > 3) loops.push(loop)
  }
  return loops
}

const offLine = (point: Point, from: Point, to: Point): number => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const span = Math.hypot(dx, dy)
  if (span < 1e-6) return Math.hypot(point[0] - from[0], point[1] - from[1])
  return Math.abs((point[0] - from[0]) * dy - (point[1] - from[1]) * dx) / span
}

/** Keeps only the points that a line needs to stay within `slack` of where it was (Douglas–Peucker). */
export function simplified(points: Point[], slack: (point: Point) => number): Point[] {
  const keep = new Uint8Array(points.length)
  keep[0] = 1
  keep[points.length - 1] = 1
  const spans: [number, number][] = [[0, points.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [low, high] = span
    const worst = farthest(points, span, slack)
    if (worst < 0) continue
    keep[worst] = 1
    spans.push([low, worst], [worst, high])
  }
  return points.filter((_, index) => keep[index] === 1)
}

const farthest = (points: Point[], [low, high]: [number, number], slack: (p: Point) => number) => {
  let worst = -1
  let excess = 0
  for (let index = low + 1; index < high; index++) {
    const point = points[index] as Point
    const off = offLine(point, points[low] as Point, points[high] as Point) - slack(point)
    if (off <= excess) continue
    excess = off
    worst = index
  }
  return worst
}

const signed = (value: number) => (value < 0 ? `${value}` : ` ${value}`)

/** Path text in half units (draw it inside `scale(.5)`): whole numbers keep it short. */
export function pathOf(loops: readonly (readonly Point[])[]): string {
  return loops.map(loopText).join('')
}

const loopText = (loop: readonly Point[]): string => {
  let [x, y] = [0, 0]
  const steps = loop.map((point, index) => {
    const [px, py] = [Math.round(point[0] * 2), Math.round(point[1] * 2)]
    const text = `${index === 1 ? 'l' : ''}${signed(px - x)}${signed(py - y)}`
    x = px
    y = py
    return text
  })
  return `M${steps.join('').trim().replaceAll('l ', 'l')}z`
}
