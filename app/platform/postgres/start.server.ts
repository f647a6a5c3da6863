import { findBinaries } from './binaries.server.ts'
import { type ClusterPlan, ensureCluster } from './cluster.server.ts'
import { addressOf, ensureDatabase } from './connection.server.ts'
import type { Log } from './log.server.ts'
import { preparePlace, socketFolderFor } from './place.server.ts'
import { clearSockets, disarmStaleFile, findPostmaster } from './postmaster.server.ts'
import { startServer, stopServer, untilReady } from './server.server.ts'

/** A running embedded PostgreSQL in use by this process. `url` is the database `lykta`, `adminUrl` the one called `postgres`. */
export type EmbeddedServer = {
  url: string
  adminUrl: string
  dataFolder: string
  startedByUs: boolean
  release(): Promise<void>
  onCrash(cb: () => void): void
}

export async function startPostgres(options: {
  dataDir: string
  log: Log
  durable?: boolean
}): Promise<EmbeddedServer> {
  const place = preparePlace(options.dataDir, options.log)
  const binaries = await findBinaries(place.account, place.cache, options.log)
  const plan: ClusterPlan = { ...place, binaries, durable: options.durable ?? true }
  await ensureCluster(plan)
  let server = findPostmaster(plan.cluster)
  const startedByUs = !server
  if (server) server = await untilReady(plan.cluster, { pid: server.pid })
  else {
    const socketFolder = socketFolderFor(place)
    disarmStaleFile(plan.cluster)
    clearSockets(socketFolder)
    server = await startServer(plan, socketFolder)
  }
  const pid = server.pid
  const url = addressOf(server, 'lykta', plan.home)
  const adminUrl = addressOf(server, 'postgres', plan.home)
  await ensureDatabase(url, adminUrl)
  return {
    url,
    adminUrl,
    dataFolder: plan.cluster,
    startedByUs,
    release: () => stopServer(pid, plan),
    onCrash() {},
  }
}
