import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { legalDate } from '#app/values/period.ts'
import type { Retained, RetainedKind } from './retained.ts'
import { retainedRooms } from './retained-rooms.server.ts'
import { dueBefore, ruleOn } from './retention-rules.ts'

/** So many go in one transaction: nobody waits long behind it. */
const batch = 500

type Wish = {
  now: Date
  /** Told after each batch of a kind how many of it have gone so far. */
  progress?: (kind: RetainedKind, gone: number) => void
}

/**
 * Deletes or empties whatever has been kept long enough, batch by batch; answers how many of each kind. Each kind that lost something has a line of history, a
 * number and no name. What broke off is gone on with by the next round.
 */
export async function sweepRetention({
  now,
  progress,
}: Wish): Promise<Partial<Record<RetainedKind, number>>> {
  const gone: Partial<Record<RetainedKind, number>> = {}
  for (const retained of retainedRooms) {
    const count = await sweepKind(retained, { now, ...(progress && { progress }) })
    if (count > 0) gone[retained.kind] = count
  }
  return gone
}

async function sweepKind({ kind, drop }: Retained, { now, progress }: Wish): Promise<number> {
  const before = dueBefore(ruleOn(kind, legalDate(now)), now)
  let gone = 0
  for (;;) {
    const went = await transaction((tx) => drop(before, { at: now, limit: batch }, tx))
    gone += went
    if (went > 0) progress?.(kind, gone)
    if (went < batch) break
  }
  if (gone > 0) await tell(kind, gone, now)
  return gone
}

const tell = (kind: RetainedKind, gone: number, at: Date): Promise<void> =>
  transaction(async (tx) => {
    const changes = [{ field: kind, to: gone }]
    const line = { by: { kind: 'lykta' }, action: 'retention.swept', object: 'retention' } as const
    await recordHistory({ ...line, changes, at }, tx)
  })
