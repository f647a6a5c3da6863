import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'

const project = join(import.meta.dirname, '../../..')

/** A program that ends in a way of its own; what it logged, what it said, and how it ended. */
function run(way: string, log: 'pipe' | number = 'pipe') {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'ending.ts'), way],
    { cwd: project, stdio: ['ignore', log, 'pipe'] },
  )
  const heard = { log: '', said: '' }
  child.stdout?.on('data', (chunk) => {
    heard.log += chunk
  })
  child.stderr?.on('data', (chunk) => {
    heard.said += chunk
  })
  const ready = new Promise<void>((yes) => {
    child.stderr?.on('data', () => heard.said.includes('ready') && yes())
  })
  return { child, heard, ready, ended: once(child, 'close') as Promise<[number | null, string]> }
}

const linesOf = (log: string) =>
  log
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)

const isAlive = (child: ChildProcess) => child.exitCode === null && child.signalCode === null

describe('an end that nobody planned', () => {
  it.each([
    ['throw', 1, 'uncaughtException'],
    ['reject', 1, 'unhandledRejection'],
  ])('says one line to the log, and why: %s', async (way, code, step) => {
    const { heard, ended } = run(way)
    expect((await ended)[0]).toBe(code)
    const [line, ...more] = linesOf(heard.log)
    expect(more).toEqual([])
    expect(line).toMatchObject({ level: 'error', event: 'process.ended', step })
    expect(line?.reason).toBe('nobody caught this for [address]')
    expect(line?.stack).toContain('ending.ts')
    expect(heard.said).toContain('Lykta has ended:')
  })

  it.each([
    ['exit', 7],
    ['run dry', 0],
  ])('says one line also when the program goes by itself: %s', async (way, code) => {
    const { heard, ended } = run(way)
    expect((await ended)[0]).toBe(code)
    expect(linesOf(heard.log)).toMatchObject([{ level: 'warn', event: 'process.ended', code }])
  })
})

describe('an end that was asked for', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('is noted, and orderly: %s', async (signal) => {
    const { child, heard, ready, ended } = run('told')
    await ready
    child.kill(signal)
    expect((await ended)[0]).toBe(0)
    expect(linesOf(heard.log)).toMatchObject([{ event: 'process.told_to_end', signal }])
  })
})

// Linux's own device that is always full; other systems have none.
const fullDisks = ['/dev/full'].filter((path) => existsSync(path))

it.each(fullDisks)('a full disk under the log ends nothing: %s', async (path) => {
  const disk = openSync(path, 'w')
  const { child, ready, ended } = run('chatter', disk)
  closeSync(disk)
  await ready
  await pause(500)
  expect(isAlive(child)).toBe(true)
  child.kill('SIGTERM')
  expect((await ended)[0]).toBe(0)
})

it('a terminal that closes ends nothing: the program goes on, and can still be told to end', async () => {
  const { child, ready, ended } = run('chatter')
  await ready
  child.stdout?.destroy()
  child.stderr?.destroy()
  await pause(500)
  expect(isAlive(child)).toBe(true)
  child.kill('SIGTERM')
  expect((await ended)[0]).toBe(0)
})
