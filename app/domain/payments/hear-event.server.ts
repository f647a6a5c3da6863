import type { Statements } from '#app/platform/db.server.ts'
import type { Heard } from './payment.ts'
import { saveEvent } from './store.server.ts'

/** Marks an event as heard, in the transaction of its effect when it has one. False when another delivery was first. */
export const hearEvent = (event: Heard, on?: Statements): Promise<boolean> => saveEvent(event, on)
