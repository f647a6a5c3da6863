import { db } from '#app/platform/db.server.ts'
import { addHours, addMinutes } from '#app/values/period.ts'

export type PlanToAsk = {
  id: string
  sessionId: string | null
  subscriptionId: string | null
  expiresAt: Date
}

/**
 * Claims plans that Stripe should be asked about, least recently asked first; several servers never claim the same. One that starts is asked
 * about every two minutes, one that is behind each hour, any other that is not over once a day, and after a charge that was due.
 */
export function claimPlans(now: Date, limit: number): Promise<PlanToAsk[]> {
  return db().$queryRaw`
    UPDATE plan SET checked_at = ${now}
    WHERE id IN (
      SELECT id FROM plan
      WHERE state <> 'ended' AND started_at < ${addMinutes(now, -2)} AND (checked_at IS NULL
        OR (state = 'starting' AND checked_at < ${addMinutes(now, -2)})
        OR (state = 'past_due' AND checked_at < ${addHours(now, -1)})
        OR (next_charge_at < ${addHours(now, -2)} AND checked_at < ${addHours(now, -2)})
        OR checked_at < ${addHours(now, -24)})
      ORDER BY checked_at NULLS FIRST, started_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING id, session_id AS "sessionId", subscription_id AS "subscriptionId",
      expires_at AS "expiresAt"`
}
