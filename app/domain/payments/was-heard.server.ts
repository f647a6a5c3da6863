import { findEvent } from './store.server.ts'

/** Whether an event has had its effect; a cheap look before asking Stripe anything. */
export const wasHeard = async (id: string): Promise<boolean> => (await findEvent(id)) !== null
