import { randomInt } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClusterPlan } from './cluster.server.ts'
import { clusterName } from './place.server.ts'

/** The port in a socket's name; nothing listens on the network. */
const socketPort = 5432

/** Sized for a small server that it shares with Lykta: some 90 MB, 60 connections. */
const always = {
  shared_buffers: '64MB',
  max_connections: '60',
  jit: 'off',
  max_wal_size: '512MB',
  // The journal is deleted and not written over some day: what was withdrawn must not lie in it until then.
  wal_recycle: 'off',
  // No replicas: fewer processes and less to write.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  io_method: 'sync',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Errors of statements reach the application; in this file they would keep what people typed.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_autovacuum_min_duration: '-1',
  logging_collector: 'off',
}

/** For test clusters only: quick, lost at a power cut, and shared by several test files at once. */
const careless = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
}

/** The server's arguments. They stand on its command line and not in a file, so that an old cluster gets new settings. */
export function settingsFor(plan: ClusterPlan, socketFolder: string): string[] {
  const settings = {
    ...always,
    ...(plan.durable ? { fsync: 'on' } : careless),
    ...listening(plan.home, socketFolder),
    cluster_name: clusterName(plan.home),
  }
  return [
    '-D',
    plan.cluster,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
}

function listening(home: string, socketFolder: string): Record<string, string> {
  if (process.platform === 'win32')
    return {
      listen_addresses: '127.0.0.1',
      port: windowsPort(home),
      unix_socket_directories: '',
    }
  return {
    listen_addresses: '',
    port: String(socketPort),
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
  }
}

/** Drawn once from the range that nobody is assigned, and kept: the address must stay the same through restarts. */
function windowsPort(home: string): string {
  const file = join(home, 'port')
  if (!existsSync(file)) writeFileSync(file, String(randomInt(49_152, 65_536)))
  return readFileSync(file, 'utf8')
}
