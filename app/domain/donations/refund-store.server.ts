import { type Db, db, type Tx } from '#app/platform/db.server.ts'

/** Writes that a refund takes something out of a gift. */
export const saveGiftRefund = (refund: { refundId: string; donationId: string }, tx: Tx) =>
  tx.donationRefund.create({ data: refund })

export type GiftRefundRow = {
  refundId: string
  amount: number
  state: 'owed' | 'pending' | 'succeeded' | 'failed'
  succeededAt: Date | null
}

/** What takes something out of a gift, oldest first. The money is the payments' to move; a gift only reads beside its own rows whether it went. */
export const listGiftRefunds = (donationId: string, on: Db = db()): Promise<GiftRefundRow[]> =>
  on.$queryRaw`
    SELECT g.refund_id AS "refundId", r.amount, r.state, r.succeeded_at AS "succeededAt"
    FROM donation_refund g JOIN refund r ON r.id = g.refund_id
    WHERE g.donation_id = ${donationId}::uuid ORDER BY r.created_at, r.id`

/** The gift that a refund takes something out of; undefined when it takes nothing. */
export async function findGiftOfRefund(
  refundId: string,
  on: Db = db(),
): Promise<string | undefined> {
  const row = await on.donationRefund.findUnique({ where: { refundId } })
  return row?.donationId
}

type Back = { donationId: string; amount: number; at: Date }

/** Adds what went back, and closes the gift when everything has; false when it is not one that has come in. */
export async function saveGivenBack({ donationId, amount, at }: Back, tx: Tx): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE donation SET refunded_amount = refunded_amount + ${amount},
      state = CASE WHEN refunded_amount + ${amount} = amount THEN 'refunded'::donation_state ELSE state END,
      closed_at = CASE WHEN refunded_amount + ${amount} = amount THEN ${at}::timestamptz ELSE closed_at END
    WHERE id = ${donationId}::uuid AND state = 'settled'`
  return rows === 1
}

/** Takes a recorded gift back; false when it is none, or was taken back before. */
export async function saveTakenBack(
  { donationId, at }: { donationId: string; at: Date },
  tx: Tx,
): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE donation SET refunded_amount = amount, state = 'refunded', closed_at = ${at}
    WHERE id = ${donationId}::uuid AND state = 'settled' AND way <> 'card'`
  return rows === 1
}
