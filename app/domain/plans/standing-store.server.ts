import type { Statements } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import type { SubscriptionView } from './subscription-view.ts'

/** Notes how a plan was seen to stand: the last standing goes on, or another begins. */
export async function saveStandingSeen(
  { id, view, askedAt }: { id: string; view: SubscriptionView; askedAt: Date },
  tx: Statements,
): Promise<void> {
  const { state, amount, resumesAt = null } = view
  await tx.$executeRaw`
    WITH last AS (SELECT id, state, amount, resumes_at FROM plan_standing
        WHERE plan_id = ${id}::uuid ORDER BY since DESC, id DESC LIMIT 1),
      same AS (UPDATE plan_standing s SET until = greatest(s.until, ${askedAt}::timestamptz) FROM last
        WHERE s.id = last.id AND (last.state, last.amount) = (${state}::plan_state, ${amount})
          AND last.resumes_at IS NOT DISTINCT FROM ${resumesAt}::timestamptz RETURNING s.id)
    INSERT INTO plan_standing (id, plan_id, state, amount, resumes_at, since, until)
    SELECT ${newId()}::uuid, ${id}::uuid, ${state}::plan_state, ${amount}, ${resumesAt}::timestamptz,
      ${askedAt}::timestamptz, ${askedAt}::timestamptz WHERE NOT EXISTS (SELECT FROM same)`
}
