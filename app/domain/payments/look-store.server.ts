import { db } from '#app/platform/db.server.ts'
import type { RefundView } from './refund-view.ts'

export type LookClaim = { list: string; now: Date; notSince: Date; firstFrom: Date }

/** Takes the next look at a list of Stripe's unless somebody has looked since an instant; answers how far it was looked through. */
export async function claimListLook({
  list,
  now,
  notSince,
  firstFrom,
}: LookClaim): Promise<Date | undefined> {
  const rows = await db().$queryRaw<{ through: Date }[]>`
    INSERT INTO stripe_look AS look (list, through, looked_at) VALUES (${list}, ${firstFrom}, ${now})
    ON CONFLICT (list) DO UPDATE SET looked_at = ${now} WHERE look.looked_at <= ${notSince}
    RETURNING through`
  return rows[0]?.through
}

/** Notes how far a list is looked through; it never goes back. */
export const saveLookThrough = (list: string, through: Date) =>
  db().$executeRaw`
    UPDATE stripe_look SET through = greatest(through, ${through}) WHERE list = ${list}`

/** Which of these are of a payment of ours and not yet written as Stripe has them. One that failed before it was heard of is nothing. */
export async function listUntaken(views: readonly RefundView[]): Promise<Set<string>> {
  const rows = await db().$queryRaw<{ stripeId: string }[]>`
    SELECT v.stripe_id AS "stripeId"
    FROM unnest(${views.map(({ stripeId }) => stripeId)}::text[], ${views.map(({ intentId }) => intentId ?? '')}::text[],
      ${views.map(({ state }) => state)}::text[]) AS v (stripe_id, intent_id, state)
    JOIN payment p ON p.intent_id = v.intent_id AND p.state = 'succeeded'
    LEFT JOIN refund r ON r.stripe_id = v.stripe_id
    WHERE (r.id IS NULL AND v.state <> 'failed') OR (r.id IS NOT NULL AND r.state::text <> v.state AND r.state <> 'failed')`
  return new Set(rows.map(({ stripeId }) => stripeId))
}
