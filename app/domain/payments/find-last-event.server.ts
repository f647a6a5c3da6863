import { findLatestEvent } from './store.server.ts'

/** The Stripe event that was heard last; undefined while none ever was. */
export const findLastEvent = async (): Promise<{ type: string; heardAt: Date } | undefined> =>
  (await findLatestEvent()) ?? undefined
