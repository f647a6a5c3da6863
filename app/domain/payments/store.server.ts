import { Prisma } from '#app/platform/db/generated/client.ts'
import { db, type Statements } from '#app/platform/db.server.ts'
import { addMinutes } from '#app/values/period.ts'
import type { Heard, Payment, PaymentState } from './payment.ts'

export type { Payment }

const columns = Prisma.sql`
  p.id, p.reference, p.state, p.amount, p.currency, p.idempotency_key AS "idempotencyKey", p.request,
  p.session_id AS "sessionId", p.session_url AS "sessionUrl", p.intent_id AS "intentId",
  p.created_at AS "createdAt", p.expires_at AS "expiresAt"`

/** A payment as it is kept. */
export async function findPayment(id: string, on: Statements = db()): Promise<Payment | undefined> {
  const rows = await on.$queryRaw<Payment[]>`
    SELECT ${columns} FROM payment p WHERE p.id = ${id}::uuid`
  return rows[0]
}

/** The newest attempt for what was bought or given. */
export async function findLatestPayment(reference: string): Promise<Payment | undefined> {
  const rows = await db().$queryRaw<Payment[]>`
    SELECT ${columns} FROM payment p WHERE p.reference = ${reference}
    ORDER BY p.created_at DESC LIMIT 1`
  return rows[0]
}

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
export async function movePayment(move: Move, tx: Statements): Promise<boolean> {
  const settledAt = move.to === 'succeeded' ? move.at : null
  const rows = await tx.$executeRaw`
    UPDATE payment SET state = ${move.to}::payment_state,
      session_id = coalesce(session_id, ${move.sessionId ?? null}),
      intent_id = coalesce(intent_id, ${move.intentId ?? null}),
      settled_at = coalesce(${settledAt}::timestamptz, settled_at)
    WHERE id = ${move.id}::uuid AND state::text = ANY(${[...move.from]})`
  return rows === 1
}

export const savePaymentAttention = (id: string, attention: string, tx: Statements) =>
  tx.$executeRaw`UPDATE payment SET attention = ${attention} WHERE id = ${id}::uuid`

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
export async function saveEvent({ id, type }: Heard, on: Statements = db()): Promise<boolean> {
  const rows = await on.$executeRaw`
    INSERT INTO stripe_event (id, type) VALUES (${id}, ${type}) ON CONFLICT DO NOTHING`
  return rows === 1
}

/** Writes an event's id and answers the payment that it is about; `first` is false when it was heard before. */
export async function saveEventAbout(
  event: Heard,
  paymentId: string | undefined,
  tx: Statements,
): Promise<{ first: boolean; payment: Payment | undefined }> {
  const [row] = await tx.$queryRaw<({ first: boolean } & (Payment | { id: null }))[]>`
    WITH heard AS (INSERT INTO stripe_event (id, type) VALUES (${event.id}, ${event.type})
      ON CONFLICT DO NOTHING RETURNING id)
    SELECT EXISTS (SELECT FROM heard) AS first, ${columns}
    FROM (VALUES (${paymentId ?? null}::uuid)) asked (id) LEFT JOIN payment p ON p.id = asked.id`
  if (!row) throw new Error(`event ${event.id} was not written`)
  const { first, ...payment } = row
  return { first, payment: payment.id === null ? undefined : payment }
}

/** Whether an event's id is written. */
export async function wasEventHeard(id: string): Promise<boolean> {
  const rows = await db().$queryRaw<unknown[]>`SELECT 1 FROM stripe_event WHERE id = ${id}`
  return rows.length > 0
}

export type NewPayment = Pick<
  Payment,
  'id' | 'reference' | 'amount' | 'currency' | 'idempotencyKey' | 'createdAt' | 'expiresAt'
> & { request: object }

/** Answers the row as it is kept: its request is then the same for the first call and for each that repeats it. */
export async function savePayment(row: NewPayment, tx: Statements): Promise<Payment> {
  const [kept] = await tx.$queryRaw<Payment[]>`
    INSERT INTO payment AS p (id, reference, amount, currency, idempotency_key, request, created_at,
      expires_at)
    VALUES (${row.id}::uuid, ${row.reference}, ${row.amount}, ${row.currency}::currency,
      ${row.idempotencyKey}, ${JSON.stringify(row.request)}::jsonb, ${row.createdAt}, ${row.expiresAt})
    RETURNING ${columns}`
  if (!kept) throw new Error(`payment ${row.id} was not written`)
  return kept
}

/** How many payments and refunds a person must look at. */
export async function countAttention(): Promise<number> {
  const where = { attention: { not: null } }
  const [refunds, payments] = await Promise.all([
    db().refund.count({ where }),
    db().payment.count({ where }),
  ])
  return refunds + payments
}

/** Payments and refunds that a person must look at, newest first. */
export const listAttention = (limit: number): Promise<{ subject: string; attention: string }[]> =>
  db().$queryRaw`
    SELECT 'refund/' || id AS subject, attention FROM refund WHERE attention IS NOT NULL
    UNION ALL
    SELECT reference, attention FROM payment WHERE attention IS NOT NULL
    ORDER BY subject DESC LIMIT ${limit}`

/** The event heard last. */
export const findLatestEvent = () =>
  db().stripeEvent.findFirst({
    orderBy: { heardAt: 'desc' },
    select: { type: true, heardAt: true },
  })
