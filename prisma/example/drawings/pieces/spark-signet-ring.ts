import { castMetal, shade } from '../kit/metal.ts'
import type { Still } from '../kit/paper.ts'
import { at, cut, leaned, melted, type Solid, turned } from '../kit/solid.ts'
import { ease } from '../kit/studio.ts'

const middle = 190

const band: Solid = (x, y, z) => {
  const around = Math.atan2(Math.abs(x), z) / Math.PI
  const half = 70 - 42 * ease(0.1, 0.75, around)
  const thick = 24 - 6 * around
  const dy = Math.abs(y) - half + 15
  const dr = Math.abs(Math.hypot(x, z) - middle) - thick + 15
  return Math.hypot(Math.max(dy, 0), Math.max(dr, 0)) + Math.min(0, Math.max(dy, dr)) - 15
}

const face: Solid = (x, y, z) => {
  const oval = (Math.hypot(x / 112, y / 132) - 1) * 112 + 9
  const flat = Math.abs(z - middle - 14) - 36 + 9 + (x * x + y * y) / 3600
  return Math.hypot(Math.max(oval, 0), Math.max(flat, 0)) + Math.min(0, Math.max(oval, flat)) - 9
}

/** A four-pointed star cut into the face: each arm has a lit and a shaded flank. */
export const spark = (): string => {
  const tips = [
    [0, -78],
    [56, 0],
    [0, 78],
    [-56, 0],
  ] as const
  const waists = [
    [9, -11],
    [9, 11],
    [-9, 11],
    [-9, -11],
  ] as const
  const flank = (tip: readonly number[], waist: readonly number[], tone: number) =>
    `<path fill="${shade('silver', tone)}" d="M0 0L${tip.join(' ')}L${waist.join(' ')}z"/>`
  const arms = tips.map((tip, k) => {
    const before = waists[(k + 3) % 4] ?? []
    const after = waists[k] ?? []
    const bright = [0.5, 0.16, 0.1, 0.62]
    return flank(tip, before, bright[k] ?? 0) + flank(tip, after, (bright[(k + 1) % 4] ?? 0) * 0.9)
  })
  return `<g stroke="#fff" stroke-opacity=".55" stroke-width="1">${arms.join('')}</g>`
}

const hole: Solid = (x, _y, z) => Math.hypot(x, z) - (middle - 20)

export const ring = cut(melted(44, band, face), hole)
const gentle: Solid = (x, y, z) => ring(x, y, z) * 0.85

/** What the flat of the face mirrors: the lamp's edge across one half, the dim room across the other. */
export const polish = (id: string): string =>
  `<linearGradient id="${id}-p" x1=".08" y1=".1" x2=".9" y2=".95"><stop offset="0" stop-color="#fff"/><stop offset=".38" stop-color="#f4f1ea"/><stop offset=".46" stop-color="#c9c4bb"/><stop offset=".7" stop-color="#8d8880"/><stop offset="1" stop-color="#b9b4aa"/></linearGradient>` +
  `<filter id="${id}-q" x="-10%" y="-10%" width="120%" height="120%" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="2.5"/></filter>` +
  `<ellipse rx="102" ry="122" fill="url(#${id}-p)" filter="url(#${id}-q)" opacity=".9"/>`

/** A signet ring seen from above at an angle: the face, the shoulders and the hollow behind. */
export function sparkSignetRing(id: string): Still {
  const part = castMetal({
    id: `${id}-r`,
    solid: at([600, 560, 0], turned(-18, leaned(-44, gentle))),
    box: { x: 330, y: 300, width: 540, height: 540, near: 300, far: -300 },
    metal: 'silver',
    step: 2.6,
    up: [0, -0.3, 0.95],
  })
  // The face lies in the picture as the ring does: leaned by 44 and turned by 18 degrees.
  const engraving = `<g transform="translate(651 716) rotate(-18) scale(1 .72)">${polish(id)}${spark()}</g>`
  return { id, outlines: [part.outline], body: part.svg + engraving, lift: 18, zoom: 1.7 }
}
