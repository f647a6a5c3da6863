import { db, type Statements } from '#app/platform/db.server.ts'
import { addHours, addMinutes } from '#app/values/period.ts'
import { pageMinutes } from '../payment.ts'
import { bars, type PaidFor, type Seen } from './policy.ts'
import { declinesSincePaid, type Scope, type Seal } from './store.server.ts'

/** Counts a refused card on a page; false when nothing is known of the page (any more). */
export async function addDecline(id: string, at: Date, tx: Statements): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE payment_page SET declines = declines + 1, declined_at = ${at} WHERE id = ${id}::uuid`
  return rows === 1
}

/** The page of a plan on which a card of this e-mail was refused: the newest that stands open for the amount. */
export async function findPlanPage(
  { email, scope }: { email: Seal; scope: Scope },
  now: Date,
): Promise<string | undefined> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM payment_page WHERE email = ${email} AND paid_for = 'plan' AND scope = ${scope}
      AND paid_at IS NULL AND made_at > ${addMinutes(now, -pageMinutes)}
    ORDER BY ended_at NULLS FIRST, closed_at NULLS FIRST, made_at DESC LIMIT 1`
  return rows[0]?.id
}

type OfAddress = { open: number; declines: number; paid: number; sincePaid: number }
export type Tried = {
  paidFor: PaidFor
  scope: Scope
  sessionId: string | null
  address: Seal
  declines: number
  ofAddress: OfAddress
}

/** What is known of a page and of the address that it was asked for from. */
export async function findTried(id: string, now: Date): Promise<Tried | undefined> {
  const [page] = await db().$queryRaw<Omit<Tried, 'ofAddress'>[]>`
    SELECT paid_for AS "paidFor", scope, session_id AS "sessionId", address, declines FROM payment_page WHERE id = ${id}::uuid`
  if (!page) return undefined
  const openSince = addMinutes(now, -pageMinutes)
  const [ofAddress] = await db().$queryRaw<OfAddress[]>`
    SELECT count(paid_at)::int AS paid,
      count(*) FILTER (WHERE ended_at IS NULL AND closed_at IS NULL AND paid_for <> 'order' AND made_at > ${openSince})::int AS open,
      coalesce(sum(declines) FILTER (WHERE paid_at IS NULL
        AND declined_at > ${addHours(now, -bars.address.declineHours)}), 0)::int AS declines,
      (${declinesSincePaid(page.address, now)})::int AS "sincePaid"
    FROM payment_page WHERE address = ${page.address}`
  return ofAddress && { ...page, ofAddress }
}

/** Refused cards on pages that are not paid, and payments that came, since the window opened: of every amount or of one. */
export async function findSeen(scope: Scope, since: Date): Promise<Seen> {
  const [row] = await db().$queryRaw<Seen[]>`
    SELECT
      (SELECT coalesce(sum(declines), 0) FROM payment_page
        WHERE declined_at > ${since} AND paid_at IS NULL AND ${scope} IN ('all', scope))::int AS declines,
      (SELECT count(*) FROM payment_page WHERE paid_at > ${since} AND ${scope} IN ('all', scope))::int AS paid`
  return row ?? { declines: 0, paid: 0 }
}
