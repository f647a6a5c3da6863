import { saveLookThrough } from './look-store.server.ts'

/** Notes how far a list of Stripe's is looked through; it never goes back. */
export async function keepLook(list: string, through: Date): Promise<void> {
  await saveLookThrough(list, through)
}
