import pg from 'pg'
import type Stripe from 'stripe'
import { connectDatabase, disconnectDatabase } from '#app/platform/db.server.ts'
import { useEnvironment } from '#app/platform/env/env.server.ts'
import { setLogLevel } from '#app/platform/log.server.ts'
import { addMinutes } from '#app/values/period.ts'
import type { Scene } from '#tests/faults/shop/scene.ts'
import { testEnvironment } from '#tests/make/environment.ts'
import { clientsFor } from '#tests/standins/running.ts'

/** What a year of plans is played on: Stripe's stand-in, a clock that both sides share, and the database. */
export type Stage = {
  stripe: Stripe
  control: (orders: object) => Promise<unknown>
  press: (url: string, action: string) => Promise<Response>
  now: () => Date
  passMinutes: (minutes: number) => Promise<void>
  databaseUrl: string
}

/** The stage of the long run: the scene's database and stand-ins, whose own shop is away while its verbs are driven from here. */
export async function takeStage(scene: Scene): Promise<Stage & { leave: () => Promise<void> }> {
  await scene.shop.stop()
  setLogLevel('silent')
  const { url } = scene.neighbours
  const { stripe, mail } = testEnvironment()
  const neighbours = { stripe: { ...stripe, apiUrl: url }, mail: { ...mail, baseUrl: url } }
  // What the shop has sealed, its history among it, is sealed by its own keys.
  const { SESSION_SECRET: sessionSecret = '', VAULT_KEY: vaultKey = '' } = scene.settings
  const databaseUrl = scene.databaseUrl()
  useEnvironment(testEnvironment({ databaseUrl, sessionSecret, vaultKey, ...neighbours }))
  connectDatabase(scene.databaseUrl(), 16)
  const clients = clientsFor({ url, port: Number(new URL(url).port), close: async () => {} })
  const clock = { now: new Date() }
  return {
    ...clients,
    databaseUrl: scene.databaseUrl(),
    now: () => clock.now,
    passMinutes: async (minutes) => {
      clock.now = addMinutes(clock.now, minutes)
      await clients.control({ clock: { advanceSeconds: minutes * 60 } })
    },
    leave: disconnectDatabase,
  }
}

/** Ends every connection of the shop at once, as a restart in the middle of everything does: what was not committed is gone. */
export async function cutConnections({ databaseUrl }: Pick<Stage, 'databaseUrl'>): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name <> 'lykta test'`)
  } finally {
    await client.end()
  }
}
