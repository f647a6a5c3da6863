import type { Statements } from '#app/platform/db.server.ts'
import { actorName, actorReference, type HistoryWish } from './history.ts'
import { sealLine } from './seal-line.server.ts'
import { lockHead, saveLine } from './store.server.ts'

/** Writes one line of history in the transaction of its change. Take it last: it waits for its turn. */
export async function recordHistory(wish: HistoryWish, tx: Statements): Promise<void> {
  const head = await lockHead(tx)
  if (!head) throw new Error('the history has no head')
  const { called, changes, reason } = wish
  const line = {
    seq: head.seq + 1n,
    at: wish.at,
    actor: actorReference(wish.by),
    actorName: actorName(wish.by),
    action: wish.action,
    object: wish.object,
    details: JSON.stringify({
      ...(called && { called }),
      ...(changes && { changes }),
      ...(reason && { reason }),
    }),
  }
  const seal = sealLine(line, head.seq === 0n ? undefined : head.seal)
  await saveLine({ ...line, seal }, tx)
}
