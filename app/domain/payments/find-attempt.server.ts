import type { Reference } from '#app/values/reference.ts'
import { findLatestPayment } from './store.server.ts'

/** The newest attempt to be paid for what a reference names. */
export const findAttempt = async (reference: Reference) =>
  (await findLatestPayment(reference)) ?? undefined
