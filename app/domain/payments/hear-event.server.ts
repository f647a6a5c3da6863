import type { Tx } from '#app/platform/db.server.ts'
import { findEvent, saveEvent } from './store.server.ts'

/** A Stripe event by its id and type. */
export type Heard = { id: string; type: string }

/** Whether an event has had its effect; a cheap look before asking Stripe anything. */
export const wasHeard = async (id: string): Promise<boolean> => (await findEvent(id)) !== null

/** Marks an event as heard, in the transaction of its effect. False when another delivery was first. */
export const hearEvent = (event: Heard, tx: Tx): Promise<boolean> =>
  saveEvent(event.id, event.type, tx)
