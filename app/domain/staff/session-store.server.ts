import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'

/** Gives a session a new word, with a proof of who she is that is `provedAt`; the old word is worth nothing from then on. False when it has ended. */
export async function renewSession(
  { sessionId, token, provedAt }: { sessionId: string; token: string; provedAt: Date },
  tx: Tx,
): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE staff_session SET token_hash = ${tokenHash(token)}, proved_at = ${provedAt}
    WHERE id = ${sessionId}::uuid AND ended_at IS NULL`
  return rows === 1
}

/** Ends all sessions of somebody, but for one where that is named; answers how many. */
export const endSessionsOf = (
  { staffId, except, at }: { staffId: string; except?: string | undefined; at: Date },
  tx: Tx,
): Promise<number> =>
  tx.$executeRaw`
    UPDATE staff_session SET ended_at = ${at}
    WHERE staff_id = ${staffId}::uuid AND ended_at IS NULL AND id IS DISTINCT FROM ${except ?? null}::uuid`

/** Ends one session of hers; false when it is not hers or has ended. */
export async function endSessionOf(
  { id, staffId, at }: { id: string; staffId: string; at: Date },
  tx: Tx,
): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE staff_session SET ended_at = ${at} WHERE id = ${id}::uuid AND staff_id = ${staffId}::uuid AND ended_at IS NULL`
  return rows === 1
}

/** Ends the session of a word, if there is one: another begins in the same browser. */
export const endSessionByToken = (token: string, at: Date, tx: Tx): Promise<number> =>
  tx.$executeRaw`UPDATE staff_session SET ended_at = ${at} WHERE token_hash = ${tokenHash(token)} AND ended_at IS NULL`

export type SessionRow = { id: string; device: string; startedAt: Date; seenAt: Date }

/** The sessions of somebody that are open, the last seen first. */
export const listSessions = (
  { staffId, at, seenAfter }: { staffId: string; at: Date; seenAfter: Date },
  on: Db = db(),
): Promise<SessionRow[]> =>
  on.staffSession.findMany({
    where: { staffId, endedAt: null, endsAt: { gt: at }, seenAt: { gt: seenAfter } },
    orderBy: [{ seenAt: 'desc' }, { id: 'asc' }],
    select: { id: true, device: true, startedAt: true, seenAt: true },
    take: 100,
  })
