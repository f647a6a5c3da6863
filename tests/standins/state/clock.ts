import type { Store } from '#tests/standins/state/store.ts'

/** The stand-ins' own clock: the machine's, moved forward by whatever was asked for. */
export class Clock {
  private readonly store: Store

  constructor(store: Store) {
    this.store = store
  }

  /** How far it runs ahead of the machine's clock, in milliseconds. */
  get ahead(): number {
    return (this.store.tables.settings.find('clock') as number | undefined) ?? 0
  }

  /** Milliseconds since 1970. */
  now(): number {
    return Date.now() + this.ahead
  }

  /** Whole seconds since 1970, as Stripe writes instants. */
  seconds(): number {
    return Math.floor(this.now() / 1000)
  }

  /** Moves forward only: objects made later must never look older. */
  advance(milliseconds: number): void {
    this.store.put('settings', 'clock', this.ahead + Math.max(0, milliseconds))
  }
}
