import { type Metal, shade } from './metal.ts'

/** Drawn wire and chain: thin metal is a line in several layers, each shifted towards the lamp. */

export interface Layer {
  /** Share of the thickness, shift towards the lamp in shares of it, and brightness. */
  width: number
  shift: number
  tone: number
}

const round: Layer[] = [
  { width: 1, shift: 0, tone: 0.08 },
  { width: 0.86, shift: 0.01, tone: 0.7 },
  { width: 0.74, shift: -0.02, tone: 0.2 },
  { width: 0.64, shift: 0.05, tone: 0.42 },
  { width: 0.52, shift: 0.1, tone: 0.66 },
  { width: 0.36, shift: 0.15, tone: 0.92 },
  { width: 0.18, shift: 0.2, tone: 1.28 },
]

const number = (value: number) => String(Math.round(value * 10) / 10)

/** A path drawn as round wire of the given thickness. The path is in picture units. */
export function wire(id: string, d: string, look: { width: number; metal: Metal }): string {
  const layers = round.map((layer) => {
    const shift = number(-layer.shift * look.width * 0.75)
    return `<use href="#${id}" stroke="${shade(look.metal, layer.tone)}" stroke-width="${number(layer.width * look.width)}" transform="translate(${shift} ${shift})"/>`
  })
  return (
    `<defs><path id="${id}" d="${d}"/></defs>` +
    `<g fill="none" stroke-linecap="round" stroke-linejoin="round">${layers.join('')}</g>`
  )
}

/** A soft shadow under a drawn line. */
export function wireShadow(id: string, d: string, look: { width: number; lift: number }): string {
  const { width, lift } = look
  const stroke = (blurred: string, shift: number, opacity: number) =>
    `<path d="${d}" transform="translate(${number(shift)} ${number(shift * 1.1)})" filter="url(#${id}-${blurred})" opacity="${opacity}"/>`
  const blur = (name: string, amount: number) =>
    `<filter id="${id}-${name}" x="-20%" y="-20%" width="140%" height="140%" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${number(amount)}"/></filter>`
  return (
    blur('a', lift * 0.9) +
    blur('b', lift * 0.28) +
    `<g fill="none" stroke="#33210d" stroke-width="${number(width)}" stroke-linecap="round">` +
    `${stroke('a', lift, 0.34)}${stroke('b', lift * 0.42, 0.5)}</g>`
  )
}
