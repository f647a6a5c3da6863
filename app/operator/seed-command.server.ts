import { env } from '#app/platform/env/env.server.ts'
import { seedExample } from './seed.server.ts'
import type { Terminal } from './with-database.server.ts'

/** Writes the example organisation into an empty shop. */
export async function seedCommand({ out }: Terminal): Promise<number> {
  const { seeded } = await seedExample({
    dataDir: env().dataDir,
    log: () => undefined,
    now: new Date(),
  })
  out(
    seeded ? 'The example organisation is written.' : 'The example organisation is there already.',
  )
  return 0
}
