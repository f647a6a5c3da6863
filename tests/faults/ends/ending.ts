import { saveLastWords, untilTold } from '#app/operator/last-words.server.ts'
import { log } from '#app/platform/log.server.ts'

/** A program for the tests that ends in the way its first argument names, or when it is told to. */
const ways: Record<string, () => void> = {
  throw: () => setTimeout(() => throwError(), 10),
  reject: () => void Promise.reject(new Error('nobody caught this for alma@prov.example')),
  exit: () => process.exit(7),
  'run dry': () => undefined,
  told: () => void setInterval(() => undefined, 1_000),
  chatter: () => {
    setInterval(() => {
      log.info('still.here')
      process.stdout.write('still here\n')
      process.stderr.write('still here\n')
    }, 10)
  },
}

function throwError(): never {
  throw new Error('nobody caught this for alma@prov.example')
}

saveLastWords()
const told = untilTold()
process.stderr.write('ready\n')
ways[process.argv[2] ?? '']?.()
told.then(() => process.exit(0))
