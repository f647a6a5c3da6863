import { emit } from '#tests/standins/events/emit.ts'
import type { SessionRow } from '#tests/standins/state/rows.ts'
import type { World } from '#tests/standins/world.ts'

/** Closes an open session for good; a payment that was tried in it and failed is given up. */
export function expireSession(world: World, row: SessionRow): SessionRow {
  const expired: SessionRow = { ...row, session: { ...row.session, status: 'expired', url: null } }
  world.store.put('sessions', row.session.id, expired)
  const intent = world.store.tables.intents.find(String(row.session.payment_intent))
  if (intent) {
    const canceled = {
      ...intent,
      status: 'canceled' as const,
      canceled_at: world.clock.seconds(),
      cancellation_reason: 'expired' as const,
    }
    world.store.put('intents', intent.id, canceled)
    emit(world, 'payment_intent.canceled', canceled)
  }
  emit(world, 'checkout.session.expired', expired.session)
  return expired
}

/** Expires a session when its time comes, unless it was paid or closed before. */
export function watchExpiry(world: World, row: SessionRow): void {
  const { id } = row.session
  world.agenda.at(row.dueAt, () => {
    const now = world.store.tables.sessions.find(id)
    if (now?.session.status !== 'open') return
    expireSession(world, now)
    world.store.commit()
  })
}
