import { tmpdir } from 'node:os'
import type { Environment } from '#app/platform/env/environment.ts'

/** A complete environment for a test: a demonstration whose neighbours listen nowhere. Overrides replace whole fields. */
export const testEnvironment = (overrides: Partial<Environment> = {}): Environment => ({
  demonstration: true,
  port: 3000,
  host: '127.0.0.1',
  appUrl: 'http://localhost:3000',
  dataDir: tmpdir(),
  databaseUrl: undefined,
  vaultDatabaseUrl: undefined,
  stripe: {
    secretKey: 'sk_test_made_for_tests',
    webhookSecrets: ['whsec_made_for_tests'],
    // Port 9 discards: a test that means to reach a neighbour must say which.
    apiUrl: 'http://127.0.0.1:9',
    live: false,
  },
  mail: {
    apiKey: 're_made_for_tests',
    webhookSecret: undefined,
    baseUrl: 'http://127.0.0.1:9',
    from: 'Lykta <brev@lykta.example>',
  },
  sessionSecret: 'a session secret that only tests use',
  vaultKey: 'a vault key that only the tests use.',
  standins: undefined,
  trustedProxies: 0,
  ...overrides,
})
