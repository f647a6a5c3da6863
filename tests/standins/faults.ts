import type { Store } from '#tests/standins/state/store.ts'
import type { Ask } from '#tests/standins/wire/ask.ts'

export const faultModes = [
  'error',
  'timeout_before',
  'timeout_after',
  'cut_off',
  'garbage',
  'delay',
] as const

export type FaultMode = (typeof faultModes)[number]
export type FaultScope = 'api' | 'mail'

/** Something that will go wrong with the next requests. */
export interface Fault {
  scope: FaultScope
  mode: FaultMode
  /** Requests that it still applies to. */
  left: number
  /** HTTP status of an error. */
  status: number
  /** How long a timeout holds the line before cutting it, or a delay lasts. */
  seconds: number
  retryAfter: number | null
  /** Only requests whose path starts so, or with this method. */
  path: string | null
  method: string | null
  /** Whether an error is remembered under the idempotency key, as Stripe does with its own failures. */
  kept: boolean
}

/** The faults that are armed, in the order in which they were; they outlive a restart. */
export class Faults {
  private readonly store: Store

  constructor(store: Store) {
    this.store = store
  }

  list(): Fault[] {
    return (this.store.tables.settings.find('faults') as Fault[] | undefined) ?? []
  }

  arm(fault: Fault): void {
    this.store.put('settings', 'faults', [...this.list(), fault])
  }

  disarm(): void {
    this.store.put('settings', 'faults', [])
    this.store.put('settings', 'declines', null)
  }

  /** The fault that meets this request, counted down. */
  take(scope: FaultScope, ask: Ask): Fault | null {
    const armed = this.list()
    if (armed.length === 0) return null
    const met = armed.find((fault) => fault.scope === scope && fits(fault, ask))
    if (met === undefined) return null
    const rest = armed.map((fault) => (fault === met ? { ...met, left: met.left - 1 } : fault))
    const still = rest.filter((fault) => fault.left > 0)
    this.store.put('settings', 'faults', still)
    this.store.commit()
    return met
  }
}

function fits(fault: Fault, ask: Ask): boolean {
  if (fault.method !== null && fault.method !== ask.method) return false
  return fault.path === null || ask.path.startsWith(fault.path)
}
