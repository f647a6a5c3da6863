/** A scale in millimetres, with its numerals drawn as lines so that no typeface is needed. */

const numerals: Record<string, string> = {
  '0': 'M3 0C0 0 0 10 3 10C6 10 6 0 3 0z',
  '1': 'M1 2.4L3.4 0V10',
  '2': 'M.4 2.4C1 -.6 5.6 -.6 5.4 2.8C5.2 5 1.6 7 .4 10H5.8',
  '3': 'M.6 1.4C2 -.6 5.4 -.4 5.2 2.4C5 4.4 3.4 4.7 2.4 4.7C4 4.7 5.6 5.4 5.6 7.3C5.6 10.4 1.6 10.8 .3 8.4',
  '4': 'M4.4 10V0L.2 6.8H6',
  '5': 'M5.2 0H1.2L.8 4.4C2.6 3.2 5.6 3.8 5.6 6.8C5.6 10.2 1.6 10.8 .3 8.6',
  '6': 'M5 .6C2 -.6 .4 3 .4 6.4C.4 11 5.8 11 5.8 6.8C5.8 3.4 1.4 3.4 .6 6.2',
  '8': 'M3 4.6C.2 4.6 .2 0 3 0C5.8 0 5.8 4.6 3 4.6C-.4 4.6 -.4 10 3 10C6.4 10 6.4 4.6 3 4.6z',
  m: 'M0 4V10M0 6C.6 3.4 3.4 3.4 3.4 6V10M3.4 6C4 3.4 6.8 3.4 6.8 6V10',
}

const ink = '#6d5f4b'

const written = (text: string, place: { x: number; y: number; size: number }): string => {
  const step = 8.4
  const width = text.length * step - 2.4
  const scale = place.size / 10
  const marks = [...text].map(
    (mark, k) =>
      `<path d="${numerals[mark] ?? ''}" transform="translate(${(k * step).toFixed(1)} 0)"/>`,
  )
  const left = Math.round(place.x - (width * scale) / 2)
  return `<g transform="translate(${left} ${Math.round(place.y)}) scale(${scale})" stroke-width="${(2.6 / scale).toFixed(2)}">${marks.join('')}</g>`
}

export interface Ruler {
  x: number
  y: number
  /** How long, in millimetres, and how many units one millimetre is. */
  mm: number
  unit: number
  /** Millimetres between numerals. */
  every?: number
}

const tick = (k: number): number => {
  if (k % 10 === 0) return 30
  return k % 5 === 0 ? 22 : 13
}

/** A level ruler from 0 to `mm`, marked “mm”. */
export function ruler({ x, y, mm, unit, every = 10 }: Ruler): string {
  const fine = unit >= 5 ? 1 : 5
  let marks = ''
  let figures = ''
  for (let k = 0; k <= mm; k += fine) {
    const at = Math.round(x + k * unit)
    marks += `M${at} ${y}v${tick(k)}`
    if (k % every === 0) figures += written(String(k), { x: at, y: y + 42, size: 20 })
  }
  const end = Math.round(x + mm * unit)
  return (
    `<g fill="none" stroke="${ink}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">` +
    `<path d="M${x} ${y}H${end}${marks}"/>${figures}${written('mm', { x: end + 46, y: y + 38, size: 20 })}</g>`
  )
}
