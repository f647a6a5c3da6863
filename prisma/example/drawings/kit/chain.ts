import { type Place, type Station, spaced } from './curve.ts'
import type { Metal } from './metal.ts'
import { wire, wireShadow } from './wire.ts'

export interface ChainLook {
  metal: Metal
  /** Outer length and width of a link, and the thickness of its wire, in units. */
  length: number
  width: number
  thick: number
  lift?: number
}

const fixed = (value: number) => String(Math.round(value * 10) / 10)

const lyingLink = (at: Station, look: ChainLook): string => {
  const rx = (look.length - look.thick) / 2
  const ry = (look.width - look.thick) / 2
  const turn = (at.degrees * Math.PI) / 180
  const dx = Math.cos(turn) * rx
  const dy = Math.sin(turn) * rx
  const arc = (sign: number) =>
    `a${fixed(rx)} ${fixed(ry)} ${Math.round(at.degrees)} 1 1 ${fixed(sign * dx * 2)} ${fixed(sign * dy * 2)}`
  return `M${fixed(at.x - dx)} ${fixed(at.y - dy)}${arc(1)}${arc(-1)}`
}

const standingLink = (at: Station, look: ChainLook): string => {
  const half = look.length / 2 - look.thick * 0.5
  const turn = (at.degrees * Math.PI) / 180
  const dx = Math.cos(turn) * half
  const dy = Math.sin(turn) * half
  return `M${fixed(at.x - dx)} ${fixed(at.y - dy)}l${fixed(dx * 2)} ${fixed(dy * 2)}`
}

/** A cable chain along a line: every other link lies flat, every other is seen edge-on. */
export function chain(id: string, line: readonly Place[], look: ChainLook): string {
  const gap = look.length - look.thick * 1.9
  const all = spaced(line, gap)
  const lying = all.filter((_, index) => index % 2 === 0).map((at) => lyingLink(at, look))
  const standing = all.filter((_, index) => index % 2 === 1).map((at) => standingLink(at, look))
  const flat = lying.join('')
  const edge = standing.join('')
  return (
    wireShadow(`${id}-s`, flat, { width: look.thick * 1.2, lift: look.lift ?? look.thick * 1.3 }) +
    wire(`${id}-f`, flat, { width: look.thick, metal: look.metal }) +
    wireShadow(`${id}-u`, edge, { width: look.thick * 1.3, lift: look.thick * 0.5 }) +
    wire(`${id}-e`, edge, { width: look.thick * 1.5, metal: look.metal })
  )
}
