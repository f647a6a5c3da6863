import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { followers } from '#app/domain/checkout/followers.server.ts'
import { Visitor } from './visitor.ts'

const project = resolve(import.meta.dirname, '../..')

export type Neighbours = { url: string; stop: () => Promise<void> }
export type RunningShop = {
  url: string
  pid: number
  settings: Record<string, string>
  visitor: () => Visitor
  /** Ends the process as the machine would: at once. */
  kill: () => Promise<void>
  /** Ends it as an operator would. */
  stop: () => Promise<void>
  /** Whether the process still runs. */
  alive: () => boolean
  log: () => string
}

/** A port that nobody uses now. */
export const freePort = (): Promise<number> =>
  new Promise((free, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => free(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** A folder of its own for one running shop; gone with `remove`. */
export async function makeDataDir(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'lykta-shop-'))
  // As root, the database's own account must get through.
  await chmod(path, 0o711)
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

const secrets = {
  STRIPE_SECRET_KEY: 'sk_test_running',
  STRIPE_WEBHOOK_SECRET: 'whsec_running_shop_of_the_tests',
  RESEND_API_KEY: 're_running',
  SESSION_SECRET: 'a session secret of the running shop',
  VAULT_KEY: 'a vault key of the running shop here',
  MAIL_FROM: 'Lykta <brev@lykta.example>',
}

/** Settings of a shop that is no demonstration, with its neighbours at `standinUrl`. */
export const shopSettings = (wish: {
  port: number
  dataDir: string
  standinUrl: string
}): Record<string, string> => ({
  ...secrets,
  PORT: String(wish.port),
  HOST: '127.0.0.1',
  // Every visitor of a test comes from an address of her own, as through a proxy in front.
  TRUSTED_PROXIES: '1',
  APP_URL: `http://127.0.0.1:${wish.port}`,
  DATA_DIR: wish.dataDir,
  STRIPE_API_URL: wish.standinUrl,
  RESEND_BASE_URL: wish.standinUrl,
})

/** Starts the stand-ins as a process of their own, telling the shop at `appPort` of payments; `quiet` ones tell nobody. */
export async function startNeighbours(
  appPort: number,
  { quiet = false } = {},
): Promise<Neighbours> {
  const port = await freePort()
  const webhook = `http://127.0.0.1:${appPort}/webhooks/stripe`
  const told = [
    ...['--webhook-url', webhook, '--webhook-secret', secrets.STRIPE_WEBHOOK_SECRET],
    // As an operator subscribes: to what the shop follows.
    ...['--webhook-events', Object.keys(followers).join()],
  ]
  const program = join(project, 'build/standins/main.js')
  const args = [program, '--port', String(port), ...(quiet ? [] : told)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://127.0.0.1:${port}`
  await answering(`${url}/control.json`, child)
  return { url, stop: () => end(child, 'SIGTERM') }
}

/** Runs one command of the operator's tool to its end; throws with what it printed when it fails. */
export async function operate(args: string[], settings: Record<string, string>): Promise<string> {
  const child = launch(['lykta', ...args], settings)
  const printed = collect(child)
  const code = await new Promise<number | null>((ended) => child.once('exit', ended))
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${printed()}`)
  return printed()
}

/** Starts the shop and waits until it is ready; `build` names another build of the program, such as one with a guard taken out. */
export async function startShop(
  settings: Record<string, string>,
  build?: string,
): Promise<RunningShop> {
  const child = build ? launchBuild(build, settings) : launch(['start'], settings)
  const log = collect(child)
  const url = settings.APP_URL ?? ''
  await answering(`${url}/health/ready`, child, log)
  return {
    url,
    pid: child.pid ?? 0,
    settings,
    visitor: () => new Visitor(url),
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
    alive: () => child.exitCode === null && child.signalCode === null,
    log,
  }
}

function launchBuild(build: string, settings: Record<string, string>): ChildProcess {
  const { PATH = '', HOME = '' } = process.env
  const script = `import(${JSON.stringify(pathToFileURL(join(build, 'server/index.js')).href)})
    .then((program) => program.main(['start'], { project: ${JSON.stringify(project)}, steps: [] }))`
  return spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: project,
    env: { PATH, HOME, NODE_ENV: 'production' as const, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function launch(args: string[], settings: Record<string, string>): ChildProcess {
  // Nothing of the caller's own settings reaches the shop.
  const { PATH = '', HOME = '' } = process.env
  return spawn(process.execPath, [join(project, 'app/operator/launch.mjs'), ...args], {
    cwd: project,
    env: { PATH, HOME, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function collect(child: ChildProcess): () => string {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString('utf8')).slice(-200_000)
    })
  }
  return () => text
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((ended) => child.once('exit', () => ended()))
  child.kill(signal)
  await gone
}

async function answering(url: string, child: ChildProcess, log = () => ''): Promise<void> {
  const until = Date.now() + 60_000
  while (Date.now() < until) {
    if (child.exitCode !== null)
      throw new Error(`ended with ${child.exitCode} before it answered: ${log()}`)
    const ready = await fetch(url).then(
      (answer) => answer.ok,
      // Not listening yet.
      () => false,
    )
    if (ready) return
    await new Promise((resume) => setTimeout(resume, 20))
  }
  throw new Error(`${url} did not answer within a minute: ${log()}`)
}
