import { type Db, db, type Statements } from '#app/platform/db.server.ts'
import type { LineContent } from './seal-line.server.ts'

export type Head = { seq: bigint; seal: Uint8Array }

/** Waits for the end of the history and answers it; whoever has it writes the next line. */
export async function lockHead(tx: Statements): Promise<Head | undefined> {
  const read = () =>
    tx.$queryRaw<Head[]>`SELECT seq, seal FROM history_head WHERE id = 1 FOR UPDATE`
  const [head] = await read()
  if (head) return head
  // The first line ever: two writers may both be it, and the second then finds the first one's head.
  await tx.$executeRaw`INSERT INTO history_head (id, seq, seal) VALUES (1, 0, ''::bytea) ON CONFLICT DO NOTHING`
  return (await read())[0]
}

/** Writes a line and moves the head on to it. */
export async function saveLine(
  line: LineContent & { seal: Buffer<ArrayBuffer> },
  tx: Statements,
): Promise<void> {
  await tx.$executeRaw`
    WITH line AS (
      INSERT INTO history_line (seq, at, actor, actor_name, action, object, details, seal)
      VALUES (${line.seq}, ${line.at}, ${line.actor}, ${line.actorName}, ${line.action}, ${line.object},
        ${line.details}, ${line.seal}) RETURNING seq, seal)
    UPDATE history_head SET seq = line.seq, seal = line.seal FROM line WHERE id = 1`
}

/** The lines about one object, newest first. */
export const listLinesOf = (object: string, limit: number, on: Db = db()) =>
  on.historyLine.findMany({
    where: { object },
    orderBy: { seq: 'desc' },
    take: limit,
    omit: { seal: true },
  })

export type SealedLine = LineContent & { seal: Uint8Array }

/** The head as it is now; undefined before the first line. */
export const findHead = async (on: Db = db()): Promise<Head | undefined> =>
  (await on.historyHead.findUnique({ where: { id: 1 }, select: { seq: true, seal: true } })) ??
  undefined

/** Lines with their seals, oldest first, beyond one. */
export const listSealed = (after: bigint, limit: number, on: Db = db()): Promise<SealedLine[]> =>
  on.historyLine.findMany({ where: { seq: { gt: after } }, orderBy: { seq: 'asc' }, take: limit })

type Question = {
  object?: string | undefined
  actor?: string | undefined
  action?: string | undefined
  from?: Date | undefined
  to?: Date | undefined
  before: bigint | undefined
  limit: number
}

/** Lines by what, whom and when, newest first, before one. A kind alone ("order") means all of its kind. */
export function listLines(question: Question, on: Db = db()) {
  const { object, actor, action, from, to, before, limit } = question
  return on.historyLine.findMany({
    where: {
      ...(object && { object: object.includes('/') ? object : { startsWith: `${object}/` } }),
      ...(actor && { actor }),
      ...(action && { action }),
      ...((from || to) && { at: { ...(from && { gte: from }), ...(to && { lt: to }) } }),
      ...(before !== undefined && { seq: { lt: before } }),
    },
    orderBy: { seq: 'desc' },
    take: limit,
    omit: { seal: true },
  })
}

/** Whoever has ever written a line, by the name she had last. */
export const listActors = (on: Db = db()): Promise<{ actor: string; name: string }[]> =>
  on.$queryRaw`
    WITH RECURSIVE one AS (
      (SELECT actor FROM history_line ORDER BY actor LIMIT 1)
      UNION ALL
      SELECT (SELECT actor FROM history_line WHERE actor > one.actor ORDER BY actor LIMIT 1) FROM one WHERE one.actor IS NOT NULL)
    SELECT one.actor, (SELECT actor_name FROM history_line l WHERE l.actor = one.actor ORDER BY seq DESC LIMIT 1) AS name
    FROM one WHERE one.actor IS NOT NULL ORDER BY name`

/** When somebody last did this to that; undefined when she never has. */
export async function findLastTime(
  wish: { object: string; actor: string; action: string },
  on: Db = db(),
): Promise<Date | undefined> {
  const line = await on.historyLine.findFirst({
    where: wish,
    orderBy: { seq: 'desc' },
    select: { at: true },
  })
  return line?.at
}
