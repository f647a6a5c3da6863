import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { launchOptions } from './browser.ts'

// Workers read this file again; the ports are chosen once, by the first.
process.env.JOURNEY_PORT ??= String(20_000 + Math.floor(Math.random() * 20_000))
const port = Number(process.env.JOURNEY_PORT)

/** Journeys that need no browser of a certain kind, or the neighbours for themselves. */
const apart = /(pages|states|weight|trouble)\.spec/

export default defineConfig({
  testDir: '.',
  outputDir: resolve(import.meta.dirname, '../../test-results'),
  globalSetup: './demonstration.ts',
  forbidOnly: true,
  fullyParallel: true,
  // Two browsers share a busy machine with the shop. What passes at the second try only is listed as flaky, to be looked into.
  retries: 1,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: { baseURL: `http://localhost:${port}`, launchOptions: await launchOptions() },
  projects: [
    { name: 'with-script', testIgnore: apart },
    { name: 'without-script', testIgnore: apart, use: { javaScriptEnabled: false } },
    { name: 'pages', testMatch: /(pages|states|weight)\.spec/ },
    // Faults and the stand-ins' clock are everybody's: these come last and one at a time.
    {
      name: 'trouble',
      testMatch: /trouble\.spec/,
      dependencies: ['with-script', 'without-script', 'pages'],
    },
  ],
})
