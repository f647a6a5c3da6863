// The first thing that runs, before anything is installed: Node's own modules only.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const say = (line) => process.stderr.write(`${line}\n`)

/** Seconds of each step that was needed, told at the end of the first start. */
const steps = []

function step(label, command, args) {
  say(`${label} …`)
  const started = performance.now()
  const ran = spawnSync(command, args, {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NODE_ENV: '', npm_config_loglevel: 'error' },
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  steps.push(`${label.toLowerCase()} ${seconds} s`)
  if (ran.status === 0) return
  say(ran.stdout ?? '')
  say(ran.stderr ?? String(ran.error))
  say(
    `${label} failed. What npm or the build said is above; mend that and run the same command again.`,
  )
  process.exit(ran.status ?? 1)
}

const hash = () => createHash('sha256')
const stampOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

function install() {
  const stamp = join(project, 'node_modules/.lykta-lock')
  const lock = hash()
    .update(readFileSync(join(project, 'package-lock.json')))
    .digest('hex')
  if (stampOf(stamp) === lock) return
  step('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund'])
  writeFileSync(stamp, lock)
}

const sources = [
  'app',
  'emails',
  'prisma',
  'public',
  'tests/standins',
  'package-lock.json',
  'remix.config.js',
]

function listFiles(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path).flatMap((name) =>
    name === 'generated' ? [] : listFiles(join(path, name)),
  )
}

function digestOf(names) {
  const digest = hash()
  for (const file of names.flatMap((name) => listFiles(join(project, name))).sort()) {
    const { mtimeMs, size } = statSync(file)
    digest.update(`${relative(project, file)} ${size} ${mtimeMs}\n`)
  }
  return digest.digest('hex')
}

const bin = (name) => join(project, 'node_modules/.bin', name)

function generate() {
  const stamp = join(project, 'app/platform/db/generated/.stamp')
  const digest = digestOf(['prisma', 'package-lock.json'])
  if (stampOf(stamp) === digest) return
  step('Generating the database client', bin('prisma'), [
    'generate',
    '--config',
    'prisma/config.ts',
  ])
  writeFileSync(stamp, digest)
}

const standinBuild = [
  'build',
  '--ssr',
  'tests/standins/main.ts',
  '--outDir',
  'build/standins',
  '--logLevel',
  'warn',
]

function build() {
  const stamp = join(project, 'build/.stamp')
  const digest = digestOf(sources)
  if (stampOf(stamp) === digest) return
  step('Building', bin('remix'), [
    'vite:build',
    '--config',
    'remix.config.js',
    '--logLevel',
    'warn',
  ])
  step('Building the stand-ins', bin('vite'), standinBuild)
  compress('build/client')
  writeFileSync(stamp, digest)
}

/** Text that is served as it is travels compressed; done once, at the highest quality. */
function compress(folder) {
  for (const file of listFiles(join(project, folder))) {
    if (!/\.(css|js|svg|txt)$/.test(file)) continue
    const bytes = readFileSync(file)
    writeFileSync(`${file}.br`, brotliCompressSync(bytes))
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  }
}

/** Runs a development tool with the terminal, in this project. */
function tool(name, ...args) {
  const ran = spawnSync(bin(name), args, { cwd: project, stdio: 'inherit' })
  if (ran.status !== 0) process.exit(ran.status ?? 1)
}

async function operate(args) {
  build()
  process.env.NODE_ENV = 'production'
  const program = await import(pathToFileURL(join(project, 'build/server/index.js')).href)
  await program.main(args, { project, steps })
}

const vitest = (...args) => tool('vitest', 'run', '--config', 'remix.config.js', ...args)

/** What package.json's scripts ask for. */
const tasks = {
  start: (args) => operate(['start', ...args]),
  lykta: (args) => operate(args),
  build,
  dev: async (args) => (await import('./develop.mjs')).develop(project, args),
  check() {
    tool('biome', 'check')
    tool('tsc', '--noEmit')
    tool('knip', '--include', 'files,dependencies,unlisted')
    vitest('--project', 'unit')
  },
  test(args) {
    build()
    vitest(...args)
    tool('playwright', 'test', '--config', 'tests/journeys/playwright.config.ts')
  },
  bench(args) {
    build()
    tool('tsx', 'tests/bench/main.ts', ...args)
  },
  faults(args) {
    build()
    tool('tsx', 'tests/faults/full.ts', ...args)
  },
}

const [task, ...rest] = process.argv.slice(2)
install()
generate()
await tasks[task](rest)
