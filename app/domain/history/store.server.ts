import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { LineContent } from './seal-line.server.ts'

export type Head = { seq: bigint; seal: Uint8Array }

/** Waits for the end of the history and answers it; whoever has it writes the next line. */
export async function lockHead(tx: Tx): Promise<Head | undefined> {
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
  tx: Tx,
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
