/** Sixteen strokes around the flame, longer and shorter by turns, leaving the lantern's own outline free. */
const rays = Array.from({ length: 16 }, (_, at) => {
  const angle = (at / 16) * 2 * Math.PI + Math.PI / 16
  const point = (radius: number) =>
    `${(120 + radius * Math.cos(angle)).toFixed(1)} ${(132 + radius * Math.sin(angle)).toFixed(1)}`
  return `M${point(88)}L${point(at % 2 === 0 ? 112 : 102)}`
}).join('')

/** The lit lantern, as paths that a page and a sheet of paper draw alike. */
export const lantern = {
  ...{ width: 240, height: 264 },
  glow: { x: 120, y: 132, radius: 78 },
  rays,
  handle: 'M104 62a16 16 0 0 1 32 0',
  /** Roof, house and foot. */
  body: ['M92 80h56l-9-18h-38z', 'M96 80h48v92H96z', 'M88 190h64l-8-18H96z'],
  bars: 'M112 80v92M128 80v92',
  flame: 'M120 98c14 15 19 26 19 36a19 19 0 0 1-38 0c0-10 5-21 19-36z',
  heart: 'M120 126c5 6 7 10 7 14a7 7 0 0 1-14 0c0-4 2-8 7-14z',
} as const
