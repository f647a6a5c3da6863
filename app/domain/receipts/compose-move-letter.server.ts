import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { findOpenMove } from '#app/domain/supporters/moves/find-open-move.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { parseReference } from '#app/values/reference.ts'
import type { MoveLetterProps } from '#emails/giver-letter.ts'
import type { LetterFrame } from '#emails/letter.ts'

type Owed = { kind: MoveLetterProps['kind']; reference: string }

/** A question to a mailbox whether letters are to move; each has a word of its own. Throws when there is nothing open to be asked. */
export async function composeMoveLetter(
  { kind, reference }: Owed,
  frame: LetterFrame,
): Promise<MoveLetterProps> {
  const { id } = parseReference(reference)
  const move = await findOpenMove({ id }, now())
  if (!move) throw new Error(`a letter is owed for a move that is not open: ${reference}`)
  const { newEmail, askedAt, expiresAt } = move
  const about = { ...frame, sender: await findIssuer(), token: accessToken(kind, id), expiresAt }
  return kind === 'move-agreement' ? { kind, ...about, newEmail, askedAt } : { kind, ...about }
}
