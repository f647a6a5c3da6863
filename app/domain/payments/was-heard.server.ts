import { wasEventHeard } from './store.server.ts'

/** Whether an event has had its effect; a cheap look before asking Stripe anything. */
export const wasHeard = (id: string): Promise<boolean> => wasEventHeard(id)
