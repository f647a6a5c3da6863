import { type Money, money } from '#app/values/money.ts'
import type { Reference } from '#app/values/reference.ts'
import { type ReceiptContent, receiptNumber } from './receipt.ts'
import { listReceipts as listRows } from './store.server.ts'

/** A receipt as it was printed, for good. */
export type PrintedReceipt = {
  id: string
  number: string
  amount: Money
  issuedAt: Date
  content: ReceiptContent
}

/** The receipts of any of these things, in the order in which they were issued. */
export const listReceipts = async (references: Reference[]): Promise<PrintedReceipt[]> =>
  (await listRows(references)).map((row) => ({
    ...{ id: row.id, number: receiptNumber(row), issuedAt: row.issuedAt },
    amount: money(row.amount, row.currency),
    content: row.content as unknown as ReceiptContent,
  }))
