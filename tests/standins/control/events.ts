import type { EventOrder } from '#tests/standins/control/rules.ts'
import { addRule, type EventRule } from '#tests/standins/events/rules.ts'
import type { World } from '#tests/standins/world.ts'

/** Every event that has not arrived and is not under way, oldest first. */
function open(world: World): string[] {
  const { deliveries } = world.store.tables
  const rows = [...deliveries.by('open', 'stripe'), ...deliveries.by('open', 'resend')]
  return rows.toReversed().map((row) => row.id)
}

/** The event named, or else the newest one, of a type if one is named. */
function named(world: World, { id, type }: EventOrder): string | undefined {
  const { events, mailEvents } = world.store.tables
  if (id !== undefined) return events.find(id)?.id ?? mailEvents.find(id)?.id
  for (const event of events.newestFirst()) {
    if (type === undefined || event.type === type) return event.id
  }
  return undefined
}

function onOne(world: World, id: string, order: EventOrder): void {
  const { deliveries } = world
  const now = world.clock.now()
  if (order.mode === 'drop') deliveries.drop(id)
  if (order.mode === 'delay') deliveries.deliverAt(id, now + (order.seconds ?? 10) * 1000)
  if (order.mode === 'deliver') deliveries.deliverAt(id, now)
  if (order.mode === 'duplicate' || order.mode === 'replay') deliveries.repeat(id, order.times ?? 1)
}

/** The other of two events must come for a reordering; it is waited for this long. */
const REORDER_WAIT = 5

function ruleOf(order: EventOrder, mode: EventRule['mode']): EventRule {
  return {
    mode,
    left: order.next ?? (mode === 'reorder' ? 2 : 1),
    times: order.times ?? 2,
    seconds: order.seconds ?? (mode === 'reorder' ? REORDER_WAIT : 10),
    type: order.type ?? null,
    held: [],
  }
}

/** Does what was ordered about events; answers what is wrong with the order, or null. */
export function orderEvents(world: World, order: EventOrder): string | null {
  const { mode } = order
  if (mode === 'pause' || mode === 'resume') {
    world.deliveries.setPaused(mode === 'pause')
    return null
  }
  if (mode === 'deliver' && order.id === undefined) {
    for (const id of open(world)) world.deliveries.deliverAt(id, world.clock.now())
    return null
  }
  if (order.id === undefined && mode !== 'replay' && mode !== 'deliver') {
    addRule(world.store, ruleOf(order, mode))
    return null
  }
  const id = named(world, order)
  if (id === undefined) return 'There is no such event.'
  onOne(world, id, order)
  return null
}
