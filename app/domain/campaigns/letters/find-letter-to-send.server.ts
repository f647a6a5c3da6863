import { legalDate } from '#app/values/period.ts'
import type { CampaignLetterShown } from './campaign-letter.ts'
import { findLetterRow, findTarget } from './letter-store.server.ts'

export type LetterToSend = CampaignLetterShown & { recipientName: string | undefined }

/** The letter that a letter of the outbox is about: by its own id, or by that of one of its offices. Undefined when it has been deleted. */
export async function findLetterToSend(
  of: { letter: string } | { target: string },
  now: Date,
): Promise<LetterToSend | undefined> {
  const target = 'target' in of ? await findTarget(of.target) : undefined
  const id = 'letter' in of ? of.letter : target?.letterId
  const row = id ? await findLetterRow({ id }, legalDate(now)) : undefined
  return row && { ...row, recipientName: target?.recipientName }
}
