import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

type Told = { event: string; [field: string]: unknown }

/** What an application said when its database was up. */
export type Up = { url: string; dataFolder: string; startedByUs: boolean; ms: number }

/** An application in a process of its own. `told` resolves with the next (or an earlier, unheard) line of that event. */
export type Application = {
  pid: number
  told(event: string): Promise<Told>
  up(): Promise<Up>
  release(): Promise<void>
  kill(signal?: NodeJS.Signals): Promise<void>
}

const living = new Set<ChildProcess>()
const checkout = fileURLToPath(new URL('../../..', import.meta.url))

/** Starts an application on a DATA_DIR; as root it may run under another uid. */
export function launch(dataDir: string, uid?: number): Application {
  const child = spawn(process.execPath, [join(checkout, 'build-faults/app-process.js'), dataDir], {
    cwd: checkout,
    detached: true, // a process group of its own, as a terminal gives
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  living.add(child)
  const told = listen(child)
  return {
    pid: child.pid ?? 0,
    told,
    up: async () => (await told('up')) as unknown as Up,
    release: () => releaseIt(child, told),
    kill: (signal = 'SIGKILL') => end(child, signal),
  }
}

/** Kills every application still there: for `afterEach`, so that a failed test leaves none behind. */
export async function killAll(): Promise<void> {
  await Promise.all([...living].map((child) => end(child, 'SIGKILL')))
}

/** Hears every line; an event that nobody has asked for yet waits. A death before the event rejects. */
function listen(child: ChildProcess): (event: string) => Promise<Told> {
  const heard: Told[] = []
  const waiting = new Map<string, (told: Told) => void>()
  if (!child.stdout) throw new Error('The application has no output to listen to.')
  createInterface({ input: child.stdout }).on('line', (line) => {
    const told: Told = JSON.parse(line)
    const resolve = waiting.get(told.event)
    waiting.delete(told.event)
    resolve ? resolve(told) : heard.push(told)
  })
  return (event) => {
    const at = heard.findIndex((told) => told.event === event)
    const earlier = heard.splice(at, at < 0 ? 0 : 1)[0]
    if (earlier) return Promise.resolve(earlier)
    return new Promise((resolve, reject) => {
      waiting.set(event, resolve)
      child.once('exit', () =>
        setTimeout(
          reject,
          200,
          new Error(`ended without saying "${event}": ${JSON.stringify(heard)}`),
        ),
      )
    })
  }
}

async function releaseIt(
  child: ChildProcess,
  told: (event: string) => Promise<Told>,
): Promise<void> {
  const gone = once(child, 'exit')
  child.stdin?.end('release\n')
  await told('released')
  await gone
  living.delete(child)
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  living.delete(child)
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = once(child, 'exit')
  process.kill(signal === 'SIGINT' ? -child.pid : child.pid, signal)
  await gone
}
