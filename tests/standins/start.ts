import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { defaultOptions, type StandinOptions, whyNotStart } from '#tests/standins/options.ts'
import { makeServer } from '#tests/standins/server.ts'
import { watchExpiry } from '#tests/standins/stripe/expiry.ts'
import { watchSubscription } from '#tests/standins/stripe/plans/renew.ts'
import { watchLater } from '#tests/standins/stripe/settle.ts'
import { openWorld, type World } from '#tests/standins/world.ts'

/** Stand-ins that are running. */
export interface Standins {
  url: string
  port: number
  close: () => Promise<void>
}

function listen(
  server: Server,
  options: StandinOptions,
  opened: (port: number) => void,
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, () => {
      const { port } = server.address() as AddressInfo
      opened(port)
      resolve(port)
    })
  })
}

/** The payment pages are opened in a browser, so they live under the name that it reaches the application by. */
function originOf({ publicUrl, appUrl, host }: StandinOptions, port: number): string {
  if (publicUrl !== null) return publicUrl
  const name = appUrl !== null && URL.canParse(appUrl) ? new URL(appUrl).hostname : host
  return `http://${name === '0.0.0.0' ? '127.0.0.1' : name}:${port}`
}

/** Takes up what a former process left: open sessions, later payments, undelivered events. */
function takeUp(world: World): void {
  for (const [, row] of world.store.tables.sessions.oldestFirst()) {
    if (row.session.status === 'open') watchExpiry(world, row)
    watchLater(world, row)
  }
  for (const [id] of world.store.tables.subscriptions.oldestFirst()) watchSubscription(world, id)
  world.deliveries.resume()
  world.agenda.wake()
  world.store.commit()
}

/**
 * Starts the stand-ins for Stripe and Resend. Throws when the port is taken or when the options would set pretended
 * payments beside a live key. The state is opened only once the port is ours, so two never write one journal.
 */
export async function startStandins(given: Partial<StandinOptions> = {}): Promise<Standins> {
  const options: StandinOptions = { ...defaultOptions, ...given }
  const bad = whyNotStart(options)
  if (bad !== null) throw new Error(bad)
  let world: World | undefined
  const server = makeServer(() => {
    if (world === undefined) throw new Error('A request came before the state was open.')
    return world
  })
  const port = await listen(server, options, (at) => {
    world = openWorld(options, originOf(options, at))
    takeUp(world)
  })
  const close = async () => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
    world?.agenda.close()
    world?.deliveries.close()
    world?.store.close()
  }
  const name = options.host === '0.0.0.0' ? '127.0.0.1' : options.host
  return { url: `http://${name}:${port}`, port, close }
}
