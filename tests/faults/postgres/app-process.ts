import { createInterface } from 'node:readline'
import { type EmbeddedServer, startPostgres } from '#app/platform/postgres/start.server.ts'

/**
 * An application of its own for the tests: starts the database of the DATA_DIR given and tells what happens, a line of JSON
 * each. "release" on its input ends it in good order.
 */
const dataDir = process.argv[2] ?? ''
const tell = (event: string, fields: Record<string, unknown> = {}) =>
  process.stdout.write(`${JSON.stringify({ event, ...fields })}\n`)

try {
  obey(await begin())
} catch (error) {
  tell('refused', { message: error instanceof Error ? error.message : String(error) })
}

async function begin(): Promise<EmbeddedServer> {
  const began = performance.now()
  const server = await startPostgres({ dataDir, log: tell })
  server.onCrash(() => tell('told-of-crash'))
  const ms = Math.round(performance.now() - began)
  tell('up', {
    url: server.url,
    dataFolder: server.dataFolder,
    startedByUs: server.startedByUs,
    ms,
  })
  return server
}

function obey(server: EmbeddedServer): void {
  const lines = createInterface({ input: process.stdin })
  lines.on('line', async () => {
    await server.release()
    lines.close()
    tell('released')
  })
}
