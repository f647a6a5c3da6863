import { availableParallelism } from 'node:os'
import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vitest/config'
import { longestFirst } from './tests/make/longest-first.ts'

/** The operator's program is the entry of the server bundle, so that web and terminal share one copy of every module. */
const operatorEntry = {
  name: 'lykta:operator-entry',
  config: (_config, { isSsrBuild }) =>
    isSsrBuild ? { build: { rollupOptions: { input: 'app/operator/main.ts' } } } : undefined,
}

const application = () => [
  tailwindcss(),
  remix({
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: true,
      v3_routeConfig: true,
    },
  }),
  operatorEntry,
]

/** Vitest projects: what computes, what speaks to a neighbour, what writes to a database, what is broken on purpose. */
const project = (name, include, options = {}) => ({
  extends: true,
  test: { name, include, ...options },
})

export default defineConfig({
  plugins: process.env.VITEST ? [] : application(),
  build: { target: 'es2022', assetsInlineLimit: 0 },
  server: { host: '127.0.0.1' },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One more than there are cores: some file always waits for a clock or a disk. Six are what the one database server has connections for.
    maxWorkers: Math.min(availableParallelism() + 1, 6),
    ...(process.env.VITEST && { sequence: { sequencer: await longestFirst() } }),
    projects: [
      // One worker takes file after file without starting anew: what computes leaves nothing behind, and a database is a file's own.
      project('unit', ['tests/{domain,values,i18n,house,platform}/**/*.test.{ts,tsx}'], {
        isolate: false,
      }),
      project('standins', ['tests/standins/**/*.test.ts']),
      project('stores', ['tests/{stores,routes}/**/*.test.{ts,tsx}'], {
        exclude: ['tests/stores/**/unguarded.test.ts'],
        globalSetup: ['tests/make/global-database.ts'],
        isolate: false,
      }),
      // Here a module is replaced by one without its guard.
      project('unguarded', ['tests/stores/**/unguarded.test.ts'], {
        globalSetup: ['tests/make/global-database.ts'],
      }),
      project('faults', ['tests/faults/**/*.test.ts'], {
        testTimeout: 600_000,
        hookTimeout: 600_000,
        globalSetup: ['tests/faults/prepare.ts'],
      }),
    ],
  },
})
