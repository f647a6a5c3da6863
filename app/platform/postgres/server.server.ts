import { execFileSync, spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { type ClusterPlan, ids, serverEnvironment } from './cluster.server.ts'
import { openServerLog, readServerLog } from './log.server.ts'
import { clusterName } from './place.server.ts'
import { findPostmaster, type Postmaster } from './postmaster.server.ts'
import { isAlive, processesCalled } from './processes.server.ts'
import { settingsFor } from './settings.server.ts'
import { inWords } from './trouble.server.ts'

/** A crash of a busy shop replays in seconds; ten minutes is a disk that does not work. */
const longestRecovery = 600_000

/** The server ended instead of becoming ready; the message is what it wrote about it. */
export class ServerGone extends Error {}

/** Children of a killed server end by themselves in some ms; one that counts to a thousand million does not notice. */
const orphansPatience = 1_000

/**
 * Starts the server and waits until it answers. It stands in its own session, so that Ctrl-C in the application's
 * terminal does not reach it. Children of a killed server are waited for, and after a second ended.
 */
export async function startServer(plan: ClusterPlan, socketFolder: string): Promise<Postmaster> {
  const began = performance.now()
  for (;;) {
    const started = await tryOnce(plan, { socketFolder, began })
    if (started) return started
    await pause(25)
  }
}

/** Undefined while something of a killed server is still in the way. */
async function tryOnce(
  plan: ClusterPlan,
  { socketFolder, began }: { socketFolder: string; began: number },
): Promise<Postmaster | undefined> {
  try {
    return await startOnce(plan, socketFolder)
  } catch (error) {
    const waited = performance.now() - began
    if (!isInTheWay(error) || waited > 10 * orphansPatience) {
      throw inWords('The database did not start', error)
    }
    if (waited > orphansPatience) endOrphans(plan.home)
    return undefined
  }
}

function isInTheWay(error: unknown): boolean {
  return (
    error instanceof ServerGone && /still in use|lock file .* already exists/i.test(error.message)
  )
}

/** Only while no server runs, which the lock and the caller have made sure of: then all that is left are its orphans. */
function endOrphans(home: string): void {
  for (const pid of processesCalled(`postgres: ${clusterName(home)}: `)) sendSignal(pid, 'SIGKILL')
}

async function startOnce(plan: ClusterPlan, socketFolder: string): Promise<Postmaster> {
  const { descriptor, length } = openServerLog(plan.home)
  const child = spawn(plan.binaries.postgres, settingsFor(plan, socketFolder), {
    cwd: process.platform === 'win32' ? plan.home : '/',
    detached: true,
    env: serverEnvironment,
    stdio: ['ignore', descriptor, descriptor],
    windowsHide: true,
    ...ids(plan.account),
  })
  closeSync(descriptor)
  const ended = new Promise<Error>((resolve) => {
    child.once('error', resolve)
    child.once('exit', () => resolve(new ServerGone(readServerLog(plan.home, length))))
  })
  child.unref()
  return await untilReady(plan.cluster, { pid: child.pid, ended })
}

/** Waits for a server to become ready: ours (`ended` tells of its death) or somebody else's. */
export async function untilReady(
  cluster: string,
  started: { pid: number | undefined; ended?: Promise<Error> },
): Promise<Postmaster> {
  const deadline = performance.now() + longestRecovery
  const ended = started.ended?.then((error) => {
    throw error
  })
  ended?.catch(() => undefined) // heard in the race below; without one it must not be an unhandled rejection
  while (performance.now() < deadline) {
    const found = findPostmaster(cluster)
    if (found?.status === 'ready' && (found.pid === started.pid || !started.ended)) return found
    if (!started.ended && !found) throw new ServerGone('the server that was there has stopped')
    await (ended ? Promise.race([pause(10), ended]) : pause(10))
  }
  throw new Error('The database has been recovering for ten minutes and is not ready yet.')
}

/** Fast shutdown: open transactions are rolled back, everything is written. After 30 s the server is told to drop all. */
export async function stopServer(
  pid: number,
  plan: Pick<ClusterPlan, 'binaries' | 'cluster'>,
): Promise<void> {
  if (process.platform === 'win32') {
    execFileSync(plan.binaries.pgCtl, ['stop', '-m', 'fast', '-D', plan.cluster], {
      stdio: 'ignore',
    })
    return
  }
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    sendSignal(pid, signal)
    if (await isGone(pid, patience)) return
  }
  throw new Error(`The database server (process ${pid}) does not stop.`)
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

async function isGone(pid: number, patience: number): Promise<boolean> {
  const deadline = performance.now() + patience
  while (isAlive(pid) && performance.now() < deadline) await pause(10)
  return !isAlive(pid)
}
