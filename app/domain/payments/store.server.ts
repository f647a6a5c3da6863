import type { Payment, Prisma, Refund } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { Currency } from '#app/values/money.ts'
import { addMinutes } from '#app/values/period.ts'
import { type PaymentState, type RefundState, refundFrom } from './payment.ts'

export type { Payment, Refund }

export const findPayment = (id: string, on: Db = db()) => on.payment.findUnique({ where: { id } })

/** The newest attempt for what was bought or given. */
export const findLatestPayment = (reference: string, on: Db = db()) =>
  on.payment.findFirst({ where: { reference }, orderBy: { createdAt: 'desc' } })

/** Keeps the first page that Stripe made for a payment, and answers the address of the one that is kept. */
export async function saveOpened(
  id: string,
  sessionId: string,
  sessionUrl: string,
): Promise<string> {
  // The webhook may already have settled it: then only the names are kept.
  const rows = await db().$queryRaw<{ url: string }[]>`
    UPDATE payment SET session_id = coalesce(session_id, ${sessionId}),
      session_url = coalesce(session_url, ${sessionUrl}),
      state = CASE WHEN state = 'opening' THEN 'open'::payment_state ELSE state END
    WHERE id = ${id}::uuid RETURNING session_url AS url`
  return rows[0]?.url ?? sessionUrl
}

/** Gives an unopened payment another key; only once when several calls failed together. */
export const saveKey = ({ id, from, to }: { id: string; from: string; to: string }) =>
  db().payment.updateMany({
    where: { id, idempotencyKey: from, state: 'opening' },
    data: { idempotencyKey: to },
  })

type Move = {
  id: string
  from: readonly PaymentState[]
  to: PaymentState
  sessionId?: string | undefined
  intentId?: string | undefined
  at: Date
}

/** Moves a payment under its row lock; false when it was not in one of the states `from`. */
export async function movePayment(move: Move, tx: Tx): Promise<boolean> {
  const settledAt = move.to === 'succeeded' ? move.at : null
  const rows = await tx.$executeRaw`
    UPDATE payment SET state = ${move.to}::payment_state,
      session_id = coalesce(session_id, ${move.sessionId ?? null}),
      intent_id = coalesce(intent_id, ${move.intentId ?? null}),
      settled_at = coalesce(${settledAt}::timestamptz, settled_at)
    WHERE id = ${move.id}::uuid AND state::text = ANY(${[...move.from]})`
  return rows === 1
}

export const savePaymentAttention = (id: string, attention: string, on: Db = db()) =>
  on.payment.update({ where: { id }, data: { attention } })

export type UnsettledRow = {
  id: string
  reference: string
  sessionId: string | null
  expiresAt: Date
}

/** Claims payments that Stripe should be asked about, least recently asked first; several servers never claim the same. */
export function claimUnsettled(now: Date, limit: number): Promise<UnsettledRow[]> {
  return db().$queryRaw`
    UPDATE payment SET checked_at = ${now}
    WHERE id IN (
      SELECT id FROM payment
      WHERE state IN ('opening', 'open', 'pending')
        AND created_at < ${addMinutes(now, -2)}
        AND (checked_at IS NULL OR checked_at < ${addMinutes(now, -2)})
      ORDER BY checked_at NULLS FIRST, created_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING id, reference, session_id AS "sessionId", expires_at AS "expiresAt"`
}

/** Writes an event's id; false when it was heard before. */
export async function saveEvent(id: string, type: string, tx: Tx): Promise<boolean> {
  const rows = await tx.$executeRaw`
    INSERT INTO stripe_event (id, type) VALUES (${id}, ${type}) ON CONFLICT DO NOTHING`
  return rows === 1
}

export const findEvent = (id: string, on: Db = db()) =>
  on.stripeEvent.findUnique({ where: { id }, select: { id: true } })

export const savePayment = (data: Prisma.PaymentUncheckedCreateInput, tx: Tx) =>
  tx.payment.create({ data, select: { id: true } })

type NewRefund = {
  id: string
  paymentId: string
  amount: number
  currency: Currency
  reason: string
  createdAt: Date
}

export const saveRefund = (refund: NewRefund, tx: Tx) =>
  tx.refund.create({ data: { ...refund, idempotencyKey: `refund/${refund.id}/v1` } })

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
export async function moveRefund(move: RefundMove, tx: Tx): Promise<{ left: boolean } | undefined> {
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

export const findRefundByStripeId = (stripeId: string, on: Db = db()) =>
  on.refund.findUnique({ where: { stripeId }, select: { id: true } })

/** Payments and refunds that a person must look at, newest first. */
export const listAttention = (limit: number): Promise<{ subject: string; attention: string }[]> =>
  db().$queryRaw`
    SELECT 'refund/' || id AS subject, attention FROM refund WHERE attention IS NOT NULL
    UNION ALL
    SELECT reference, attention FROM payment WHERE attention IS NOT NULL
    ORDER BY subject DESC LIMIT ${limit}`

/** The event heard last. */
export const findLatestEvent = (on: Db = db()) =>
  on.stripeEvent.findFirst({
    orderBy: { heardAt: 'desc' },
    select: { type: true, heardAt: true },
  })
