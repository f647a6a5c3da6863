export interface Dome {
  x: number
  y: number
  /** Half sizes. */
  width: number
  height: number
}

const stop = (offset: number, colour: string, opacity = 1) =>
  `<stop offset="${offset}" stop-color="${colour}"${opacity < 1 ? ` stop-opacity="${opacity}"` : ''}/>`

/**
 * Honey-coloured glass, domed: dark where the lamp enters, burning where its light leaves, with a
 * clean reflection of the lamp and a few bubbles.
 */
export function cabochon(id: string, dome: Dome): string {
  const { x, y, width, height } = dome
  return (
    `<radialGradient id="${id}-a" cx=".62" cy=".72" r=".75">${stop(0, '#ffe9a6')}${stop(0.22, '#ffc44d')}${stop(0.5, '#e68a14')}${stop(0.8, '#9c4a06')}${stop(1, '#5e2503')}</radialGradient>` +
    `<radialGradient id="${id}-b" cx=".5" cy=".5" r=".5">${stop(0, '#fffdf2')}${stop(0.55, '#fff3cf', 0.85)}${stop(1, '#ffe9b0', 0)}</radialGradient>` +
    `<linearGradient id="${id}-d" x1="0" y1="0" x2=".7" y2="1">${stop(0, '#fff', 0.75)}${stop(0.6, '#fff', 0.12)}${stop(1, '#fff', 0)}</linearGradient>` +
    `<filter id="${id}-e" x="-60%" y="-60%" width="220%" height="220%" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="26"/></filter>` +
    `<g transform="translate(${x} ${y})"><ellipse cx="34" cy="52" rx="${width * 1.15}" ry="${height}" fill="#f2a52e" opacity=".55" filter="url(#${id}-e)"/>` +
    `<ellipse rx="${width}" ry="${height}" fill="url(#${id}-a)"/>` +
    `<ellipse cx="${width * 0.25}" cy="${height * 0.42}" rx="${width * 0.5}" ry="${height * 0.4}" fill="url(#${id}-b)" opacity=".9"/>` +
    `<g fill="#fff6d8" opacity=".6"><circle cx="-12" cy="26" r="2.6"/><circle cx="22" cy="-8" r="1.8"/><circle cx="-30" cy="48" r="1.6"/><circle cx="8" cy="60" r="2.1"/></g>` +
    `<path d="M${-width * 0.62} ${-height * 0.1}C${-width * 0.66} ${-height * 0.6} ${-width * 0.2} ${-height * 0.84} ${width * 0.1} ${-height * 0.8}C${-width * 0.1} ${-height * 0.6} ${-width * 0.36} ${-height * 0.3} ${-width * 0.4} ${height * 0.06}z" fill="url(#${id}-d)"/>` +
    `<ellipse rx="${width - 1.5}" ry="${height - 1.5}" fill="none" stroke="#ffd98a" stroke-opacity=".5" stroke-width="2"/></g>`
  )
}
