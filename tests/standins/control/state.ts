import { listRules } from '#tests/standins/events/rules.ts'
import type { SessionRow, Tables } from '#tests/standins/state/rows.ts'
import type { Table } from '#tests/standins/state/table.ts'
import type { World } from '#tests/standins/world.ts'

const MOST_ROWS = 1000

function first<Row>(table: Table<Row>, limit: number): Row[] {
  const found: Row[] = []
  for (const row of table.newestFirst()) {
    if (found.length >= Math.min(limit, MOST_ROWS)) break
    found.push(row)
  }
  return found
}

const sessionOf = ({ session, later }: SessionRow) => ({
  id: session.id,
  status: session.status,
  payment_status: session.payment_status,
  amount_total: session.amount_total,
  currency: session.currency,
  payment_intent: session.payment_intent,
  client_reference_id: session.client_reference_id,
  metadata: session.metadata,
  created: session.created,
  expires_at: session.expires_at,
  url: session.url,
  later,
})

function countsOf(tables: Tables) {
  return {
    sessions: tables.sessions.size,
    payments: tables.intents.size,
    charges: tables.charges.size,
    refunds: tables.refunds.size,
    subscriptions: tables.subscriptions.size,
    invoices: tables.invoices.size,
    events: tables.events.size,
    undelivered: tables.deliveries.countBy('open', 'stripe'),
    letters: tables.letters.size,
  }
}

/** What the stand-ins hold: the newest `limit` of each kind, and how many there are. */
export function stateOf(world: World, limit: number) {
  const { tables } = world.store
  const setting = (name: string) => tables.settings.find(name) ?? null
  return {
    clock: {
      now: new Date(world.clock.now()).toISOString(),
      aheadSeconds: Math.round(world.clock.ahead / 1000),
    },
    counts: countsOf(world.store.tables),
    faults: world.faults.list(),
    eventRules: listRules(world.store),
    declines: setting('declines'),
    pendingRefunds: setting('pendingRefunds'),
    refusedRefunds: setting('refusedRefunds'),
    letterFate: setting('letterFate'),
    paused: world.deliveries.isPaused,
    sessions: first(tables.sessions, limit).map(sessionOf),
    refunds: first(tables.refunds, limit),
    events: first(tables.events, limit).map((event) => ({
      id: event.id,
      type: event.type,
      created: event.created,
      object: (event.data.object as { id?: string }).id ?? null,
      delivery: tables.deliveries.find(event.id) ?? null,
    })),
  }
}

export type ControlState = ReturnType<typeof stateOf>
