import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rewritePicture } from '#app/platform/pictures/rewrite-picture.server.ts'
import { png } from './make-picture.ts'

const project = join(import.meta.dirname, '../../..')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lykta-rewriter-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The rewriters that this process, or another, has started. */
const rewritersOf = (parent = process.pid): number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([, ppid, ...args]) =>
        Number(ppid) === parent && /rewriter\.server\.mjs$/.test(args.join(' ')),
    )
    .map(([pid]) => Number(pid))

/** Asks until something is there. */
async function until<Found>(look: () => Found | undefined, mostMs = 10_000): Promise<Found> {
  for (let asked = 0; asked < mostMs / 25; asked += 1) {
    const found = look()
    if (found !== undefined) return found
    await pause(25)
  }
  throw new Error(`it has not come in ${mostMs} ms`)
}

async function rewrite() {
  const to = mkdtempSync(join(folder, 'to-'))
  writeFileSync(`${to}.png`, await png())
  const outcome = await rewritePicture({ from: `${to}.png`, to })
  return { outcome, files: readdirSync(to).length }
}

/** Ends whatever rewriter there is, so that the next one is new. Dead is not enough: its parent must have heard of it. */
async function rest(): Promise<void> {
  const pids = rewritersOf()
  for (const pid of pids) process.kill(pid, 'SIGKILL')
  await until(() => (pids.some(isThere) ? undefined : true))
}

/** Whether a process is there, if only as one that has died and was not asked about. */
function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('the process that opens strangers’ files', () => {
  it.each<[NodeJS.Signals, string]>([
    ['SIGSEGV', 'broken'],
    ['SIGABRT', 'broken'],
    ['SIGKILL', 'too_heavy'],
  ])(
    'may fall by %s: the picture is %s, and the next is none the worse',
    async (signal, refusal) => {
      await rest()
      const asked = rewrite()
      process.kill(await until(() => rewritersOf()[0]), signal)
      expect(await asked).toEqual({ outcome: { ok: false, refusal }, files: 0 })
      expect(await rewrite()).toMatchObject({ outcome: { ok: true }, files: 3 })
    },
  )

  it('is one, however many pictures wait', async () => {
    const asked = Array.from({ length: 8 }, rewrite)
    await asked[3]
    expect(rewritersOf()).toHaveLength(1)
    expect((await Promise.all(asked)).every(({ outcome }) => outcome.ok)).toBe(true)
  })

  it('ends with whom it works for, in the middle of a picture', async () => {
    const program = join(import.meta.dirname, 'rewriting.ts')
    const parent = spawn(process.execPath, ['--import', 'tsx', program], { cwd: project })
    const [said] = await once(parent.stdout, 'data')
    const pid = await until(() => rewritersOf(parent.pid)[0])
    await until(() => (readdirSync(String(said).trim()).length > 2 ? true : undefined))
    parent.kill('SIGKILL')
    // Far sooner than the picture would be done.
    await until(() => (isAlive(pid) ? undefined : true), 250)
    rmSync(String(said).trim(), { recursive: true })
  })
})

/** Whether it works: one that has ended and that nobody has buried does not. */
const isAlive = (pid: number): boolean =>
  execFileSync('ps', ['-A', '-o', 'pid=,stat='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .some(([each, state = 'Z']) => Number(each) === pid && !state.startsWith('Z'))
