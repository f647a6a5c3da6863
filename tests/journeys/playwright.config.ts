import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { launchOptions } from './browser.ts'

// Workers read this file again; the ports are chosen once, by the first.
process.env.JOURNEY_PORT ??= String(20_000 + Math.floor(Math.random() * 20_000))
const port = Number(process.env.JOURNEY_PORT)

export default defineConfig({
  testDir: '.',
  outputDir: resolve(import.meta.dirname, '../../test-results'),
  globalSetup: './demonstration.ts',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: { baseURL: `http://localhost:${port}`, launchOptions: await launchOptions() },
  projects: [
    { name: 'with-script', testIgnore: /pages\.spec/ },
    { name: 'without-script', testIgnore: /pages\.spec/, use: { javaScriptEnabled: false } },
    { name: 'pages', testMatch: /pages\.spec/ },
  ],
})
