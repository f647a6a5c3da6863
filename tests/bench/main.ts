import { readFile } from 'node:fs/promises'
import { budgets } from './budgets.ts'
import { fullSize } from './desk/fill/size.ts'
import { drawTime, measureDesk, type PageTime } from './desk/measure-desk.ts'
import { measure } from './measure.ts'
import { draw } from './report.ts'

// `npm run bench` tells; `-- --check` fails when an aim is missed; `-- --seconds 2` presses shorter; `-- desk [--share 0.01]` fills a shop
// with years of a large charity, or a share of them, and times the desk.
const args = process.argv.slice(2)
const option = (name: string) => Number(args[args.indexOf(`--${name}`) + 1]) || undefined
const say = (line: string): void => void process.stderr.write(`${line}\n`)
const before = await machine()
const missed = args.includes('desk') ? await benchDesk() : await benchShop()
process.stdout.write(`\nmachine: ${before}\n`)
if (args.includes('--check') && missed > 0) process.exitCode = 1

async function benchShop(): Promise<number> {
  const report = await measure({ seconds: option('seconds') ?? 5, say })
  process.stdout.write(`\n${draw(report)}\n\n`)
  for (const { name, aim, met } of budgets)
    process.stdout.write(`${met(report) ? 'met   ' : 'MISSED'} ${name}: ${aim}\n`)
  return budgets.filter(({ met }) => !met(report)).length
}

async function benchDesk(): Promise<number> {
  const share = option('share') ?? 1
  const sizes = Object.entries(fullSize).map(([what, n]) => [what, Math.round(n * share)])
  const size = Object.fromEntries(sizes) as typeof fullSize
  const times = await measureDesk({ size, atOnce: 8, asks: option('asks') ?? 200, say })
  const late = times.filter(tooSlow)
  process.stdout.write(`\n${times.map(drawTime).join('\n')}\n\n`)
  process.stdout.write(
    `${late.length} of ${times.length} pages over the aim of 150 ms at 8 at once\n`,
  )
  return late.length
}

function tooSlow({ p95, failed }: PageTime): boolean {
  return p95 > 150 || failed > 0
}

async function machine(): Promise<string> {
  const { cpus, loadavg } = await import('node:os')
  const cores = cpus()
  const uptime = await readFile('/proc/loadavg', 'utf8').catch(() => loadavg().join(' '))
  const load = uptime.split(' ').slice(0, 3).join(' ')
  return `${cores.length} × ${cores[0]?.model.trim()}; load before: ${load}`
}
