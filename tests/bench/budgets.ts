import type { Report } from './report.ts'

type Budget = { name: string; aim: string; met: (report: Report) => boolean }

const ratio = (report: Report, name: string) => report.ratios.find((row) => row.name === name)

/** What the project aims at. Ratios are against the limits of the same run, so that a noisy machine does not lie. */
export const budgets: Budget[] = [
  {
    name: 'list page',
    aim: '≥ 0.06 × Express',
    met: (r) => (ratio(r, 'list')?.toExpress ?? 0) >= 0.06,
  },
  {
    name: 'no failed answers',
    aim: '0',
    met: (r) => r.ratios.every((row) => row.own.failed === 0),
  },
  { name: 'whole orders at 8 at once', aim: '≥ 75/s', met: (r) => r.orders.settledPerSecond >= 75 },
  {
    name: 'add to basket',
    aim: '≥ 400/s',
    met: (r) => (ratio(r, 'add to basket')?.own.perSecond ?? 0) >= 400,
  },
  { name: 'script', aim: '≤ 6 kB', met: (r) => r.weights.every((w) => w.script <= 6_000) },
  { name: 'CSS', aim: '≤ 14 kB', met: (r) => r.weights.every((w) => w.css <= 14_000) },
  {
    name: 'HTML of the list',
    aim: '≤ 12 kB',
    met: (r) => (r.weights.find((w) => w.page.endsWith('/shop'))?.html ?? Infinity) <= 12_000,
  },
  { name: 'fonts', aim: '≤ 70 kB', met: (r) => r.weights.every((w) => w.fonts <= 70_000) },
  {
    name: 'requests without pictures',
    aim: '≤ 6',
    met: (r) => r.weights.every((w) => w.requests <= 6),
  },
  { name: 'memory idle', aim: '≤ 160 MB', met: (r) => r.memory.idle <= 160 },
  { name: 'memory after load', aim: '≤ 350 MB', met: (r) => r.memory.loaded <= 350 },
  { name: 'warm start', aim: '≤ 1.5 s', met: (r) => r.warmStartMs <= 1_500 },
]
