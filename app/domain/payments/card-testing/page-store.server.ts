import { Prisma } from '#app/platform/db/generated/client.ts'
import { db } from '#app/platform/db.server.ts'
import { addMinutes } from '#app/values/period.ts'
import { pageMinutes } from '../payment.ts'
import type { Scope, Seal } from './store.server.ts'

/** A page at Stripe that stands open. */
export type OpenPage = { id: string; sessionId: string }

const columns = Prisma.sql`id, session_id AS "sessionId"`

/** Pages that stand open and that nobody is closing; a claim that came to nothing is over after a minute. */
const closable = (now: Date): Prisma.Sql => Prisma.sql`
  ended_at IS NULL AND closed_at IS NULL AND session_id IS NOT NULL AND made_at > ${addMinutes(now, -pageMinutes)}
  AND (closing_at IS NULL OR closing_at < ${addMinutes(now, -1)})`

/** The open pages of an address, the one that has shown no sign of life for longest first; those of orders too when `orders`. */
export const listPagesFrom = (
  address: Seal,
  { now, orders, limit }: { now: Date; orders: boolean; limit: number },
): Promise<OpenPage[]> =>
  db().$queryRaw`
    SELECT ${columns} FROM payment_page
    WHERE address = ${address} AND ${closable(now)} AND (${orders} OR paid_for <> 'order')
    ORDER BY greatest(made_at, declined_at), id LIMIT ${limit}`

/** The open pages of gifts and plans on which a card was refused, of every amount or of one. */
export const listTriedPages = (scope: Scope, now: Date): Promise<OpenPage[]> =>
  db().$queryRaw`
    SELECT ${columns} FROM payment_page
    WHERE declined_at > ${addMinutes(now, -pageMinutes)} AND ${closable(now)} AND paid_for <> 'order'
      AND ${scope} IN ('all', scope)`

/**
 * Takes upon oneself the closing of the page that has shown no sign of life for longest, of an address or of everybody, when that was before
 * `before`. Two who ask at once are given two pages.
 */
export async function claimOldest(
  address: Seal | undefined,
  { before, now }: { before: Date; now: Date },
): Promise<OpenPage | undefined> {
  const rows = await db().$queryRaw<OpenPage[]>`
    UPDATE payment_page SET closing_at = ${now} WHERE id = (
      SELECT id FROM payment_page
      WHERE ${closable(now)} AND paid_for <> 'order'
        AND (${address ?? null}::bytea IS NULL OR address = ${address ?? null})
        AND greatest(made_at, declined_at) <= ${before}
      ORDER BY greatest(made_at, declined_at), id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING ${columns}`
  return rows[0]
}

/** Takes the closing of a page upon oneself; false when somebody else has, or when it is closed. */
export async function claimClosing(id: string, now: Date): Promise<boolean> {
  const rows = await db().$executeRaw`
    UPDATE payment_page SET closing_at = ${now} WHERE id = ${id}::uuid AND ${closable(now)}`
  return rows === 1
}

/** Ends a claim: Stripe has closed the page, or it is still open. A page counts as open until Stripe has said so. */
export const saveClosing = (id: string, closedAt: Date | null): Promise<number> =>
  db().$executeRaw`
    UPDATE payment_page SET closed_at = ${closedAt}, closing_at = NULL WHERE id = ${id}::uuid`
