import { readFlags } from '#tests/standins/flags.ts'
import { type Standins, startStandins } from '#tests/standins/start.ts'

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Ends in order when told to, and when the parent that started it over a channel is gone. */
function endWith(standins: Standins): void {
  const end = () => {
    standins.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
  if (process.channel) process.once('disconnect', end)
}

async function main(): Promise<void> {
  const standins = await startStandins(readFlags(process.argv.slice(2)))
  endWith(standins)
  say(`Stand-ins for Stripe and Resend on ${standins.url}: no money moves, no letter leaves.`)
  process.send?.({ ready: true, port: standins.port })
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
