import type { Reference } from '#app/values/reference.ts'
import { findLatestPayment, type Payment } from './store.server.ts'

/** The newest attempt to be paid for what a reference names. */
export const findAttempt = (reference: Reference): Promise<Payment | undefined> =>
  findLatestPayment(reference)
