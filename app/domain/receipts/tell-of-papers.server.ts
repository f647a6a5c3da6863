import type { Known, Person } from '#app/domain/privacy/person-room.ts'
import { asDecimalWithCode } from '#app/values/money.ts'
import { listReceiptRows } from './person-store.server.ts'
import { receiptNumber } from './receipt.ts'

/** Somebody's receipts after one of them, as they were printed. */
export async function tellOfPapers(
  { references }: Person,
  after: string,
  limit: number,
): Promise<Known[]> {
  return (await listReceiptRows({ references, after, limit })).map((receipt) => ({
    ...{ id: receipt.id, number: receiptNumber(receipt), about: receipt.reference },
    amount: asDecimalWithCode(receipt.amount, receipt.currency),
    issuedAt: receipt.issuedAt.toISOString(),
    content: receipt.content as Known,
  }))
}
