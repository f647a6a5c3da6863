import { Deliveries } from '#tests/standins/events/deliveries.ts'
import { Faults } from '#tests/standins/faults.ts'
import type { StandinOptions } from '#tests/standins/options.ts'
import { Agenda } from '#tests/standins/state/agenda.ts'
import { Clock } from '#tests/standins/state/clock.ts'
import { Store } from '#tests/standins/state/store.ts'

export interface World {
  options: StandinOptions
  /** This server's own origin, as a browser reaches it. */
  origin: string
  store: Store
  clock: Clock
  agenda: Agenda
  faults: Faults
  deliveries: Deliveries
  /** The API request being answered, named in the events that it causes. Answers are made in one go, never interleaved. */
  request: { id: string; key: string | null } | null
}

/** Opens the state and starts nothing yet. */
export function openWorld(options: StandinOptions, origin: string): World {
  const store = new Store(options.state, options.keep)
  const clock = new Clock(store)
  const agenda = new Agenda(clock)
  const world: World = {
    options,
    origin,
    store,
    clock,
    agenda,
    faults: new Faults(store),
    deliveries: new Deliveries({ store, clock, agenda, parallel: options.parallel }),
    request: null,
  }
  if (options.webhook) world.deliveries.setHook('stripe', options.webhook)
  if (options.resendWebhook) world.deliveries.setHook('resend', options.resendWebhook)
  return world
}
