import { db } from '#app/platform/db.server.ts'

/** What stands on an account, in minor units; debit positive. */
export async function balanceOf(account: string): Promise<number> {
  const { _sum } = await db().ledgerLine.aggregate({ _sum: { amount: true }, where: { account } })
  return Number(_sum.amount)
}

/** The kinds of what is booked. */
export const bookedKinds = async (): Promise<string[]> =>
  (await db().ledgerEntry.findMany()).map(({ reference }) => reference.split('/')[0] ?? '')
