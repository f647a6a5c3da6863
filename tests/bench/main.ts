import { readFile } from 'node:fs/promises'
import { budgets } from './budgets.ts'
import { measure } from './measure.ts'
import { draw } from './report.ts'

// `npm run bench` tells; `npm run bench -- --check` fails when an aim is missed; `--seconds` for shorter or longer presses.
const args = process.argv.slice(2)
const seconds = Number(args[args.indexOf('--seconds') + 1]) || 5
const report = await measure({ seconds, say: (line) => process.stderr.write(`${line}\n`) })
const { model, load } = await machine()
process.stdout.write(`\n${draw(report)}\n\nmachine: ${model}; load before: ${load}\n\n`)
const missed = budgets.filter(({ met }) => !met(report))
for (const { name, aim, met } of budgets)
  process.stdout.write(`${met(report) ? 'met   ' : 'MISSED'} ${name}: ${aim}\n`)
if (args.includes('--check') && missed.length > 0) process.exitCode = 1

async function machine() {
  const { cpus, loadavg } = await import('node:os')
  const cores = cpus()
  const uptime = await readFile('/proc/loadavg', 'utf8').catch(() => loadavg().join(' '))
  return {
    model: `${cores.length} × ${cores[0]?.model.trim()}`,
    load: uptime.split(' ').slice(0, 3).join(' '),
  }
}
