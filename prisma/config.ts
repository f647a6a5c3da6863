import { defineConfig } from 'prisma/config'

// `generate` and `validate` ask for the schema engine but do not use it; any executable satisfies the check, so nothing is downloaded.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: '.',
  migrations: { path: 'migrations' },
})
