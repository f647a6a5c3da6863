import { relayLetters } from './campaigns/letter-relay.ts'
import { keepCount, raceForPledges } from './campaigns/pledge-races.ts'
import { exportLarge } from './desk/export-memory.ts'
import { uploadHostileFiles, uploadHostileStoryFiles } from './desk/hostile-uploads.ts'
import { giveInDoubt } from './plans/doubt.ts'
import { playYear } from './plans/year.ts'
import { letGiversGive, tryStolenCards } from './shop/card-testing.ts'
import type { Findings } from './shop/chance.ts'
import { tellLies } from './shop/forged-webhooks.ts'
import { raceForGifts } from './shop/gift-refund-races.ts'
import { killApplication, killDatabase } from './shop/kill-app.ts'
import { raceForLastUnit } from './shop/last-unit.ts'
import { raceForRefunds } from './shop/refund-races.ts'
import { submitTheSameBasket } from './shop/same-basket.ts'
import { type Scene, setScene, verifyBooks } from './shop/scene.ts'
import { timeSignIns } from './staff/sign-in-timing.ts'
import { stuffSignIns } from './staff/stuffed-sign-ins.ts'
import { tryConsents } from './stories/consent-sequences.ts'
import { plantIdentities } from './stories/planted-identities.ts'
import { drillWithdrawals } from './stories/withdrawal-drills.ts'

// `npm run faults` runs everything in full; `-- <name> [--rounds N] [--seed S]` one of them.
type Run = {
  rounds: number
  quiet?: boolean
  settings?: Record<string, string>
  go: (scene: Scene, wish: { rounds: number; seed: number }) => Promise<Findings>
}

const runs: Record<string, Run> = {
  'last-unit': { rounds: 2_000, go: raceForLastUnit },
  'same-basket': { rounds: 1_000, quiet: true, go: submitTheSameBasket },
  'refund-races': { rounds: 1_000, go: raceForRefunds },
  'gift-refund-races': { rounds: 1_000, go: raceForGifts },
  // Its rounds are plans, each of them thirteen months long.
  plans: { rounds: 1_000, quiet: true, go: playYear },
  'monthly-doubt': { rounds: 1_000, settings: { TRUSTED_PROXIES: '1' }, go: giveInDoubt },
  'kill-app': { rounds: 100, go: killApplication },
  'kill-database': { rounds: 50, go: killDatabase },
  'stuffed-sign-ins': {
    ...{ rounds: 10_000, quiet: true, settings: { TRUSTED_PROXIES: '1' } },
    go: stuffSignIns,
  },
  'sign-in-timing': {
    ...{ rounds: 1_000, quiet: true, settings: { TRUSTED_PROXIES: '1' } },
    go: timeSignIns,
  },
  // Its rounds are rows.
  'export-memory': { rounds: 1_000_000, quiet: true, go: exportLarge('people') },
  'consent-sequences': {
    ...{ rounds: 10_000, quiet: true },
    go: ({ ask }, wish) => tryConsents(ask, wish),
  },
  'planted-identities': { rounds: 1_000, quiet: true, go: plantIdentities },
  'withdrawal-drills': { rounds: 30, quiet: true, go: drillWithdrawals },
  'export-gifts-memory': { rounds: 1_000_000, quiet: true, go: exportLarge('gifts') },
  'pledge-races': {
    ...{ rounds: 400, quiet: true, settings: { TRUSTED_PROXIES: '1' } },
    go: async (scene, wish) => {
      await keepCount(scene)
      return raceForPledges(scene, wish)
    },
  },
  // Beyond the fifth signer an office and the day have had their letters, and nothing more may go.
  'letter-relay': {
    ...{ rounds: 60, quiet: true, settings: { TRUSTED_PROXIES: '1' } },
    go: relayLetters,
  },
  'hostile-uploads': { rounds: 200, quiet: true, go: uploadHostileFiles },
  // Its rounds are cards, tried in each way.
  'card-testing': { rounds: 400, go: tryStolenCards },
  'honest-givers': { rounds: 1_000, go: letGiversGive },
  'hostile-story-uploads': { rounds: 200, quiet: true, go: uploadHostileStoryFiles },
  'forged-webhooks': { rounds: 1_000, quiet: true, go: tellLies },
}

const args = process.argv.slice(2)
const option = (name: string) => Number(args[args.indexOf(`--${name}`) + 1]) || undefined
const wanted = Object.keys(runs).filter((name) => args.includes(name))
let failed = false

for (const name of wanted.length > 0 ? wanted : Object.keys(runs)) {
  const run = runs[name]
  if (!run) continue
  const scene = await setScene(run)
  const started = Date.now()
  try {
    const seed = option('seed') ?? Math.floor(Math.random() * 2 ** 31)
    const found = await run.go(scene, { rounds: option('rounds') ?? run.rounds, seed })
    await verifyBooks(scene).catch((error: Error) => found.faults.push(error.message))
    failed ||= found.faults.length > 0
    tell(name, found, (Date.now() - started) / 1000)
  } finally {
    await scene.close()
  }
}
process.exitCode = failed ? 1 : 0

function tell(name: string, { rounds, seed, faults, notes }: Findings, seconds: number): void {
  const about = Object.entries(notes).map(([what, value]) => `${what} ${value}`)
  process.stdout.write(
    `${name}: ${rounds} rounds, seed ${seed}, ${faults.length} faults, ${seconds.toFixed(0)} s; ${about.join(', ')}\n`,
  )
  for (const fault of faults.slice(0, 20)) process.stdout.write(`  ${fault}\n`)
}
