import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { Currency } from '#app/values/money.ts'

export type PaidRow = {
  id: string
  reference: string
  amount: number
  currency: Currency
  intentId: string | null
}

/** The payment that succeeded for what a reference names, its row waited for: whoever has it decides alone what goes back. */
export async function lockPaid(reference: string, tx: Tx): Promise<PaidRow | undefined> {
  const rows = await tx.$queryRaw<PaidRow[]>`
    SELECT id, reference, amount, currency, intent_id AS "intentId" FROM payment
    WHERE reference = ${reference} AND state = 'succeeded' FOR UPDATE`
  return rows[0]
}

/** The payment behind one of Stripe's intents, its row waited for. */
export async function lockPaidByIntent(intentId: string, tx: Tx): Promise<PaidRow | undefined> {
  const rows = await tx.$queryRaw<PaidRow[]>`
    SELECT id, reference, amount, currency, intent_id AS "intentId" FROM payment
    WHERE intent_id = ${intentId} AND state = 'succeeded' FOR UPDATE`
  return rows[0]
}

export type RefundRow = {
  id: string
  amount: number
  currency: Currency
  state: 'owed' | 'pending' | 'succeeded' | 'failed'
  reference: string
  /** Somebody made it at Stripe. */
  atStripe: boolean
}

/** A refund by our id or by Stripe's; its payment's row is waited for, before the refund's own, as everywhere. */
export async function lockRefund(
  { refundId, stripeId }: { refundId: string | undefined; stripeId: string | undefined },
  tx: Tx,
): Promise<RefundRow | undefined> {
  await tx.$queryRaw`
    SELECT 1 FROM payment WHERE id IN (SELECT payment_id FROM refund
      WHERE id = ${refundId ?? null}::uuid OR stripe_id = ${stripeId ?? null}) FOR UPDATE`
  const rows = await tx.$queryRaw<RefundRow[]>`
    SELECT r.id, r.amount, r.currency, r.state, p.reference, r.reason = 'at_stripe' AS "atStripe"
    FROM refund r JOIN payment p ON p.id = r.payment_id
    WHERE r.id = ${refundId ?? null}::uuid OR r.stripe_id = ${stripeId ?? null}
    ORDER BY r.stripe_id = ${stripeId ?? null} DESC NULLS LAST LIMIT 1`
  return rows[0]
}

type RefundAtStripe = {
  id: string
  paymentId: string
  amount: number
  currency: Currency
  stripeId: string
  at: Date
}

/** Writes a refund that Stripe already has. */
export const saveRefundAtStripe = ({ at, ...refund }: RefundAtStripe, tx: Tx) =>
  tx.refund.create({
    data: {
      ...refund,
      ...{ reason: 'at_stripe', attention: 'at_stripe', createdAt: at },
      idempotencyKey: `at-stripe/${refund.stripeId}`,
    },
    select: { id: true },
  })

/** Refunds of a payment that are owed and that Stripe has not been heard to have made, newest first. */
export const listUnmade = (paymentId: string, tx: Tx) =>
  tx.refund.findMany({
    where: { paymentId, state: 'owed', stripeId: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, amount: true },
  })

/** What a payment's refunds come to, those that failed apart. */
export async function sumRefunds(paymentId: string, tx: Tx): Promise<number> {
  const { _sum } = await tx.refund.aggregate({
    where: { paymentId, state: { not: 'failed' } },
    _sum: { amount: true },
  })
  return _sum.amount ?? 0
}

/** Ends a refund that will not be made; false when Stripe has made it, or it had ended. */
export async function saveRefused(id: string, attention: string, tx: Tx): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE refund SET state = 'failed', attention = ${attention}
    WHERE id = ${id}::uuid AND state = 'owed' AND stripe_id IS NULL`
  return rows === 1
}

/** Takes the marks off a payment once a person has looked at them, and notes it on its refunds, which keep saying why. */
export async function clearMarks(
  { reference, at }: { reference: string; at: Date },
  tx: Tx,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE refund SET seen_at = ${at} WHERE attention IS NOT NULL AND seen_at IS NULL
      AND payment_id IN (SELECT id FROM payment WHERE reference = ${reference})`
  await tx.$executeRaw`
    UPDATE payment SET attention = NULL WHERE reference = ${reference} AND attention IS NOT NULL`
}

/** A refund that is owed, with what is needed to ask Stripe for it. */
export const findOwedRefund = (id: string, on: Db = db()) =>
  on.refund.findFirst({
    where: { id, state: { in: ['owed', 'pending'] } },
    include: { payment: true },
  })

/** Every attempt to pay for what a reference names, with its refunds, newest first. */
export const listAttempts = (reference: string, on: Db = db()) =>
  on.payment.findMany({
    where: { reference },
    orderBy: { createdAt: 'desc' },
    include: { refunds: { orderBy: { createdAt: 'asc' } } },
    omit: { request: true, sessionUrl: true },
  })

/** What left, came back from the bank, and is not under way or through a second time: refunds asked for that very reason, or made at Stripe for it. */
export async function sumOwedAgain(paymentId: string, on: Db): Promise<number> {
  const rows = await on.$queryRaw<{ owed: number }[]>`
    SELECT (coalesce(sum(amount) FILTER (WHERE state = 'failed' AND succeeded_at IS NOT NULL), 0)
      - coalesce(sum(amount) FILTER (WHERE state <> 'failed' AND reason = 'again'), 0)
      - greatest(0, coalesce(sum(amount) FILTER (WHERE state <> 'failed' AND reason = 'at_stripe'
        AND NOT EXISTS (SELECT FROM order_refund o WHERE o.refund_id = refund.id)
        AND NOT EXISTS (SELECT FROM donation_refund g WHERE g.refund_id = refund.id)), 0)))::int AS owed
    FROM refund WHERE payment_id = ${paymentId}::uuid`
  return rows[0]?.owed ?? 0
}
