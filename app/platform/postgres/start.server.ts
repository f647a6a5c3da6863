import { findBinaries } from './binaries.server.ts'
import { bringUp } from './bring-up.server.ts'
import type { ClusterPlan } from './cluster.server.ts'
import { addressOf, ensureDatabase } from './connection.server.ts'
import { type Lease, lostUsers, takeLease, usersOf } from './lease.server.ts'
import { withLock } from './lock.server.ts'
import type { Log } from './log.server.ts'
import { dropSocketFolder, preparePlace } from './place.server.ts'
import { findPostmaster, type Postmaster } from './postmaster.server.ts'
import { stopServer } from './server.server.ts'
import { superviseServer } from './supervise.server.ts'
import { inWords } from './trouble.server.ts'

/**
 * A running embedded PostgreSQL that this process uses. `url` is the database `lykta`, `adminUrl` the one called `postgres`;
 * both stay the same through restarts. `startedByUs` is false when the server was found running. `release` ends the use, and
 * stops the server if nobody else uses it. `onCrash` is told when the server died; it is being restarted then.
 */
export type EmbeddedServer = {
  url: string
  adminUrl: string
  dataFolder: string
  startedByUs: boolean
  release(): Promise<void>
  onCrash(cb: () => void): void
}

type Options = { dataDir: string; log: Log; durable?: boolean }

/**
 * Starts the embedded PostgreSQL of a DATA_DIR, or joins the one that runs there, and keeps it running until `release`.
 * It outlives a killed application; the next start takes it over. `durable: false` (no fsync) is for test clusters only.
 * Throws one sentence for a person when it cannot: full disk, missing rights, a folder of another version.
 */
export async function startPostgres(options: Options): Promise<EmbeddedServer> {
  try {
    return await start(options)
  } catch (error) {
    const fromSystem = error instanceof Error && 'syscall' in error
    throw fromSystem ? inWords('The database could not be started', error) : error
  }
}

async function start({ dataDir, log, durable = true }: Options): Promise<EmbeddedServer> {
  const place = preparePlace(dataDir, log)
  const binaries = await findBinaries(place.account, place.cache, log)
  const plan: ClusterPlan = { ...place, binaries, durable }
  for (const pid of lostUsers(plan.home)) log('process.lost', { pid })
  // Written before the lock is asked for: whoever is about to stop the server sees it, or is followed by our start.
  const lease = takeLease(plan.home)
  try {
    const { server, started } = await withLock(plan.home, () => bringUp(plan, log))
    const addresses = addressesOf(server, plan.home)
    await ensureDatabase(addresses.url, addresses.adminUrl)
    const use = superviseUse({ plan, server, lease, log })
    return { ...addresses, dataFolder: plan.cluster, startedByUs: started, ...use }
  } catch (error) {
    lease.drop()
    throw error
  }
}

function addressesOf(server: Postmaster, home: string): { url: string; adminUrl: string } {
  return { url: addressOf(server, 'lykta', home), adminUrl: addressOf(server, 'postgres', home) }
}

function superviseUse(used: { plan: ClusterPlan; server: Postmaster; lease: Lease; log: Log }) {
  const callbacks: (() => void)[] = []
  const onCrash = () => {
    for (const callback of callbacks) callback()
  }
  const supervisor = superviseServer({ ...used, onCrash })
  let released: Promise<void> | undefined
  const release = async () => {
    await supervisor.stop()
    await withLock(used.plan.home, () => leave(used))
  }
  return {
    onCrash: (callback: () => void) => void callbacks.push(callback),
    release: () => {
      released ??= release()
      return released
    },
  }
}

/** The last one stops the server. Under the lock nobody can come in between the look and the stop. */
async function leave({
  plan,
  lease,
  log,
}: {
  plan: ClusterPlan
  lease: Lease
  log: Log
}): Promise<void> {
  lease.drop()
  const running = findPostmaster(plan.cluster)
  if (!running || usersOf(plan.home).size > 0) return
  await stopServer(running.pid, plan)
  dropSocketFolder(running.socketFolder)
  log('postgres.stopped', { pid: running.pid })
}
