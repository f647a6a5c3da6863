import { saveLookThrough } from './look-store.server.ts'

/** Notes that everything Stripe gave back until an instant, and not after now, is taken in; the next look begins there. */
export const keepRefundsThrough = async (until: Date, now: Date): Promise<void> => {
  await saveLookThrough('refunds', until < now ? until : now)
}
