import type { OrderRate } from './orders.ts'
import type { Ratio } from './ratio.ts'
import type { Weight } from './weight.ts'

export type Report = {
  ratios: Ratio[]
  orders: OrderRate
  webhooksPerSecond: number
  weights: Weight[]
  memory: { idle: number; loaded: number }
  warmStartMs: number
}

const cell = (value: string | number, width: number) => String(value).padStart(width)

/** The measurements as a table for a terminal. */
export function draw(report: Report): string {
  const ratios = report.ratios.map(
    ({ name, own, toExpress, toBare, bytes }) =>
      `${name.padEnd(16)}${cell(own.perSecond.toFixed(0), 8)}/s  × Express ${toExpress.toFixed(3)}  × bare ${toBare.toFixed(3)}` +
      `  p50 ${own.p50} ms  p99 ${own.p99} ms  ${bytes} bytes  ${own.failed} failed`,
  )
  const weights = report.weights.map(
    ({ page, html, css, script, fonts, requests }) =>
      `${page.padEnd(32)} html ${html}  css ${css}  script ${script}  fonts ${fonts}  requests ${requests}`,
  )
  const { orders, memory } = report
  return [
    ...ratios,
    `whole orders    ${orders.perSecond.toFixed(1)}/s bought, ${orders.settledPerSecond.toFixed(1)}/s settled (${orders.orders} at 8 at once)`,
    `webhooks        ${report.webhooksPerSecond.toFixed(0)}/s`,
    `memory          ${memory.idle.toFixed(0)} MB idle, ${memory.loaded.toFixed(0)} MB after load`,
    `warm start      ${report.warmStartMs.toFixed(0)} ms`,
    '',
    'compressed bytes, first visit, without pictures',
    ...weights,
  ].join('\n')
}
