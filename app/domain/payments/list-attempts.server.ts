import type { Reference } from '#app/values/reference.ts'
import type { Attempt } from './attempt.ts'
import { listAttempts as listRows } from './refund-store.server.ts'

/** Every attempt to be paid for what a reference names, with its refunds; newest first, refunds oldest first. */
export const listAttempts = (reference: Reference): Promise<Attempt[]> => listRows(reference)
