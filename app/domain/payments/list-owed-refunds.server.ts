import { listOwedRefunds as listRows } from './refund-move-store.server.ts'

/** Refunds that are owed or on their way, oldest first. */
export const listOwedRefunds = (limit: number) => listRows(limit)
