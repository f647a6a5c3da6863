import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { applyMigrations } from '#app/platform/migrations/migrate.server.ts'
import { startPostgres } from '#app/platform/postgres/start.server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The migrated, empty database that each test file clones; and the one from which that is ordered. */
    databaseServer: { templateUrl: string; adminUrl: string }
  }
}

const quiet = () => {}

/** One throw-away database server for the whole run, with the migrations applied once. Vitest calls this. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lykta-test-'))
  await chmod(dataDir, 0o711) // as root, the server's own account must get through
  const server = await startPostgres({ dataDir, log: quiet, durable: false })
  await applyMigrations(server.url, { folder: resolve('prisma/migrations'), log: quiet })
  project.provide('databaseServer', { templateUrl: server.url, adminUrl: server.adminUrl })
  return async () => {
    await server.release()
    // The server keeps its socket's folder for its next start; there is none.
    const socketFolder = new URL(server.url).searchParams.get('host')
    for (const folder of [dataDir, socketFolder]) {
      if (folder) await rm(folder, { recursive: true, force: true })
    }
  }
}
