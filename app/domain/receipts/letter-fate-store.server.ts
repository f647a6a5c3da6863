import type { Statements } from '#app/platform/db.server.ts'

export type LetterFate = { state: 'owed' | 'sending' | 'sent' | 'failed'; sentAt: Date | null }

/** Where the letter of a kind about something stands; of several, one that was sent. */
export async function readFate(
  { kind, reference }: { kind: string; reference: string },
  on: Statements,
): Promise<LetterFate | undefined> {
  const rows = await on.$queryRaw<LetterFate[]>`
    SELECT state, sent_at AS "sentAt" FROM letter
    WHERE reference = ${reference} AND kind = ${kind} ORDER BY state = 'sent' DESC LIMIT 1`
  return rows[0]
}
