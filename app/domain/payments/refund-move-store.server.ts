import type { Refund } from '#app/platform/db/generated/client.ts'
import { db, type Statements } from '#app/platform/db.server.ts'
import type { Currency } from '#app/values/money.ts'
import { type RefundState, refundFrom } from './payment.ts'

export type { Refund }

type NewRefund = {
  id: string
  paymentId: string
  amount: number
  currency: Currency
  reason: string
  createdAt: Date
}

/** Writes a refund as owed. */
export const saveRefund = (refund: NewRefund, tx: Statements) =>
  tx.$executeRaw`
    INSERT INTO refund (id, payment_id, amount, currency, reason, idempotency_key, created_at)
    VALUES (${refund.id}::uuid, ${refund.paymentId}::uuid, ${refund.amount},
      ${refund.currency}::currency, ${refund.reason}, ${`refund/${refund.id}/v1`}, ${refund.createdAt})`

/** Gives an owed refund another key; only once when several calls failed together. */
export const saveRefundKey = ({ id, from, to }: { id: string; from: string; to: string }) =>
  db().refund.updateMany({
    where: { id, idempotencyKey: from, state: 'owed' },
    data: { idempotencyKey: to },
  })

/** Refunds that are owed or on their way, oldest first. */
export const listOwedRefunds = (limit: number) =>
  db().refund.findMany({
    where: { state: { in: ['owed', 'pending'] } },
    include: { payment: true },
    orderBy: { createdAt: 'asc' },
    take: limit,
  })

export type RefundMove = {
  id: string
  to: 'pending' | 'succeeded' | 'failed'
  /** From fewer states than its table allows. */
  from?: readonly RefundState[]
  /** Stripe's id; none when Stripe refused to make it, and then the row must have none either. */
  stripeId?: string | undefined
  /** Why a person must look at it; only what failed has a reason. */
  attention?: string | undefined
  at: Date
}

/**
 * Moves a refund under its row lock along its table; undefined when it cannot go there from where it stands. `left` when its money had
 * left before. What failed at Stripe stays failed, whatever arrives late; what Stripe refused to make may turn out to be made after all.
 */
export async function moveRefund(
  move: RefundMove,
  tx: Statements,
): Promise<{ left: boolean } | undefined> {
  const succeededAt = move.to === 'succeeded' ? move.at : null
  const stripeId = move.stripeId ?? null
  const [row] = await tx.$queryRaw<{ left: boolean }[]>`
    UPDATE refund SET state = ${move.to}::refund_state, stripe_id = coalesce(${stripeId}, stripe_id),
      succeeded_at = coalesce(${succeededAt}::timestamptz, succeeded_at), attention = ${move.attention ?? null}
    WHERE id = ${move.id}::uuid AND state::text = ANY(${[...(move.from ?? refundFrom[move.to])]})
      AND (stripe_id IS NULL OR (stripe_id = ${stripeId} AND state <> 'failed'))
    RETURNING succeeded_at IS NOT NULL AND state = 'failed' AS left`
  return row
}

/** The refund that has this id at Stripe. */
export async function findRefundByStripeId(
  stripeId: string,
  on: Statements = db(),
): Promise<{ id: string } | undefined> {
  const rows = await on.$queryRaw<{ id: string }[]>`
    SELECT id FROM refund WHERE stripe_id = ${stripeId}`
  return rows[0]
}
