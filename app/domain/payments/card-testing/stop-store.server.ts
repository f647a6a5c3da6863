import { db } from '#app/platform/db.server.ts'
import { relapseHours, type Seen, stopMinutes } from './policy.ts'
import type { Scope } from './store.server.ts'

export type Stop = { scope: Scope; since: Date; until: Date } & Seen

/** Begins a stop, unless one is in force; twice as long as the one before when that ended lately. Answers whether it began. */
export async function beginStop(
  scope: Scope,
  { seen, now }: { seen: Seen; now: Date },
): Promise<boolean> {
  const { first, longest } = stopMinutes
  const rows = await db().$executeRaw`
    INSERT INTO payment_stop AS s (scope, since, until, declines, paid)
    VALUES (${scope}, ${now}, ${now}::timestamptz + make_interval(mins => ${first}::int), ${seen.declines}, ${seen.paid})
    ON CONFLICT (scope) DO UPDATE SET since = excluded.since, declines = excluded.declines, paid = excluded.paid,
      times = CASE WHEN s.until > excluded.since - make_interval(hours => ${relapseHours}::int) THEN s.times + 1 ELSE 1 END,
      until = CASE WHEN s.until > excluded.since - make_interval(hours => ${relapseHours}::int)
        THEN excluded.since + make_interval(mins => least(${longest}::int, ${first}::int * (2 ^ least(s.times, 10))::int))
        ELSE excluded.until END
    WHERE s.until <= excluded.since`
  return rows === 1
}

/** The stops in force: the one of everything first, then the longest. */
export const listStopsAt = (now: Date): Promise<Stop[]> =>
  db().$queryRaw`
    SELECT scope, since, until, declines, paid FROM payment_stop WHERE until > ${now} ORDER BY scope <> 'all', until DESC, scope`

export const deleteStops = (before: Date): Promise<number> =>
  db().$executeRaw`DELETE FROM payment_stop WHERE until < ${before}`
