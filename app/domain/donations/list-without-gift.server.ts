import { db } from '#app/platform/db.server.ts'
import { listInvoicesWithoutGift } from './plan-gift-store.server.ts'

/** Which of these invoices of plans have brought no gift yet. */
export const listWithoutGift = (invoiceIds: readonly string[]): Promise<Set<string>> =>
  listInvoicesWithoutGift(invoiceIds, db())
