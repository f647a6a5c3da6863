import type { Tx } from '#app/platform/db.server.ts'
import { saveEvent } from './store.server.ts'

/** A Stripe event by its id and type. */
export type Heard = { id: string; type: string }

/** Marks an event as heard, in the transaction of its effect. False when another delivery was first. */
export const hearEvent = (event: Heard, tx: Tx): Promise<boolean> =>
  saveEvent(event.id, event.type, tx)
