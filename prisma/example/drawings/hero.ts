import { smooth } from './kit/curve.ts'
import { piece } from './kit/paper.ts'
import { pearlString } from './kit/pearl-string.ts'
import { placed } from './kit/worn.ts'
import { currentBangle } from './pieces/current-bangle.ts'
import { lantern } from './pieces/lantern-pendant.ts'
import { sparkSignetRing } from './pieces/spark-signet-ring.ts'

const stop = (offset: number, colour: string, opacity = 1) =>
  `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`

const room = (): string =>
  `<radialGradient id="hero-w" gradientUnits="userSpaceOnUse" cx="560" cy="560" r="1900">${stop(0, '#f8dfae')}${stop(0.22, '#e5c08a')}${stop(0.55, '#a27b55')}${stop(1, '#4d3a30')}</radialGradient>` +
  `<radialGradient id="hero-t" gradientUnits="userSpaceOnUse" cx="600" cy="820" r="1900">${stop(0, '#fff0d0')}${stop(0.25, '#eed4a8')}${stop(0.6, '#b8946c')}${stop(1, '#63493a')}</radialGradient>` +
  `<linearGradient id="hero-e" x1="0" y1="0" x2="0" y2="1">${stop(0, '#2a1a10', 0.42)}${stop(1, '#2a1a10', 0)}</linearGradient>` +
  `<filter id="hero-f" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency=".0035 .14" numOctaves="5" seed="12"/><feColorMatrix values="0 0 0 0 .24 0 0 0 0 .14 0 0 0 0 .07 1.1 .6 0 0 -.74"/></filter>` +
  `<rect width="2400" height="720" fill="url(#hero-w)"/>` +
  `<rect y="660" width="2400" height="540" fill="url(#hero-t)"/><rect y="660" width="2400" height="540" filter="url(#hero-f)" opacity=".42"/>` +
  `<rect y="660" width="2400" height="46" fill="url(#hero-e)"/>`

const halo = (): string =>
  `<radialGradient id="hero-h" cx=".5" cy=".5" r=".5">${stop(0, '#fff3cf', 0.95)}${stop(0.25, '#ffdf98', 0.5)}${stop(0.6, '#ffcf78', 0.16)}${stop(1, '#ffc765', 0)}</radialGradient>` +
  `<ellipse cx="560" cy="520" rx="900" ry="760" fill="url(#hero-h)"/>`

/** The lantern stands: its hanging drop is cut off at the table, and it darkens the wood under it. */
const standing = (): string =>
  `<clipPath id="hero-c"><rect x="200" y="0" width="640" height="806"/></clipPath>` +
  `<filter id="hero-s" x="-20%" y="-60%" width="140%" height="220%"><feGaussianBlur stdDeviation="14"/></filter>` +
  `<ellipse cx="540" cy="808" rx="150" ry="20" fill="#4a2c10" opacity=".62" filter="url(#hero-s)"/>` +
  `<g clip-path="url(#hero-c)">${placed(lantern('hero-l'), { from: [600, 845], to: [520, 806], scale: 1.42 })}</g>` +
  `<path d="M424 806H616" stroke="#5a3814" stroke-width="5" stroke-linecap="round" opacity=".6"/>`

const dusk = (): string =>
  `<linearGradient id="hero-d" x1="0" y1="0" x2="1" y2="0">${stop(0, '#ffb84a', 0.1)}${stop(0.4, '#ffb84a', 0.04)}${stop(0.6, '#2b1a12', 0)}${stop(1, '#20130f', 0.42)}</linearGradient>` +
  `<rect width="2400" height="1200" fill="url(#hero-d)"/>`

const things = (): string => {
  const string = smooth([
    [1330, 810],
    [1430, 780],
    [1560, 790],
    [1660, 850],
    [1800, 880],
    [1960, 850],
    [2080, 800],
    [2200, 790],
    [2300, 830],
  ])
  const pearls = pearlString('hero-p', string, { small: 17, large: 30, seed: 5 })
  const beads = piece({ id: 'hero-q', outlines: [pearls.outline], body: pearls.svg, lift: 12 })
  const bangle = placed(piece(currentBangle('hero-b')), {
    from: [600, 600],
    to: [1130, 940],
    scale: 0.92,
  })
  const ring = placed(piece(sparkSignetRing('hero-r')), {
    from: [600, 600],
    to: [1620, 1010],
    scale: 0.56,
  })
  return beads + bangle + ring + halo() + standing()
}

/** The workbench in the evening, 2400 × 1200: a lit lantern on the left, a few pieces in its light. */
export const drawHero = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2400 1200">${room()}${things()}${dusk()}</svg>`
