import { listAttention as listRows } from './store.server.ts'

/** Payments and refunds that a person must look at, each with the reason, newest first. */
export const listAttention = (limit: number) => listRows(limit)
