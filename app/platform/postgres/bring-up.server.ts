import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type ClusterPlan, ensureCluster } from './cluster.server.ts'
import { usersOf } from './lease.server.ts'
import type { Log } from './log.server.ts'
import { socketFolderFor } from './place.server.ts'
import {
  clearSockets,
  disarmStaleFile,
  findPostmaster,
  type Postmaster,
} from './postmaster.server.ts'
import { ServerGone, startServer, stopServer, untilReady } from './server.server.ts'

/**
 * Finds the running server or starts one, making the cluster if there is none. Call it under the lock.
 * `started` says whether it was this call that started it.
 */
export async function bringUp(
  plan: ClusterPlan,
  log: Log,
): Promise<{ server: Postmaster; started: boolean }> {
  const running = await joinRunning(plan, log)
  if (running) return { server: running, started: false }
  await refuseIfUsedElsewhere(plan.home)
  const began = performance.now()
  const made = await ensureCluster(plan)
  if (made) log('postgres.cluster-made', { cluster: plan.cluster, ms: since(began) })
  const socketFolder = socketFolderFor(plan)
  disarmStaleFile(plan.cluster)
  clearSockets(socketFolder)
  const server = await startServer(plan, socketFolder)
  log('postgres.started', { pid: server.pid, ms: since(began) })
  return { server, started: true }
}

/** The running server, waited for until it is ready; undefined when there is none, or it has just stopped. */
async function joinRunning(plan: ClusterPlan, log: Log): Promise<Postmaster | undefined> {
  const found = findPostmaster(plan.cluster)
  if (!found) return undefined
  try {
    const server = await untilReady(plan.cluster, { pid: found.pid })
    if (hasSocket(server)) return server
    log('postgres.socket-lost', { folder: server.socketFolder })
    await stopServer(server.pid, plan)
  } catch (error) {
    if (!(error instanceof ServerGone)) throw error
  }
  return undefined
}

/** Whoever empties /tmp takes the socket away from a server that lives. */
export function hasSocket({ socketFolder, port }: Postmaster): boolean {
  return process.platform === 'win32' || existsSync(join(socketFolder, `.s.PGSQL.${port}`))
}

/** PostgreSQL's interlock does not see into another container; two servers on one folder would ruin it. */
async function refuseIfUsedElsewhere(home: string): Promise<void> {
  // One that was killed a moment ago still looks fresh: it is given the time to go stale.
  const deadline = performance.now() + 5_000
  while (usersOf(home).has('elsewhere')) {
    if (performance.now() > deadline)
      throw new Error(
        `The database in ${home} is in use by a Lykta in another container or on another machine: stop it first.`,
      )
    await pause(100)
  }
}

function since(began: number): number {
  return Math.round(performance.now() - began)
}
