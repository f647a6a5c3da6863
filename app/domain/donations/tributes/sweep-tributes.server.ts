import { findLetterState } from '#app/domain/receipts/find-letter-state.server.ts'
import { forgetLetters } from '#app/domain/receipts/forget-letters.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { addHours, legalDate } from '#app/values/period.ts'
import { referenceTo } from '#app/values/reference.ts'
import { dropOld, dropUnpaid, listOnOrBefore, saveEnd, saveGone } from './tribute-store.server.ts'

/** A card that nobody paid for is forgotten after so many days, one that staff could not get through after as many, and any after a year. */
const unpaidDays = 7
const failedDays = 14
const keptDays = 365

const before = (now: Date, days: number): Date => addHours(now, -24 * days)

/**
 * Forgets whose address a card went to once it has gone, with the letter that carried it, and the cards themselves when their time is over. Answers how
 * many went.
 */
export async function sweepTributes(now: Date): Promise<number> {
  const due = await listOnOrBefore(legalDate(now))
  let gone = 0
  for (const card of due) if (await close(card, now)) gone += 1
  await dropUnpaid(before(now, unpaidDays))
  await dropOld(before(now, keptDays))
  return gone
}

const close = ({ id, day }: { id: string; day: string }, now: Date): Promise<boolean> =>
  transaction(async (tx) => {
    const reference = referenceTo('tribute', id)
    const letter = await findLetterState({ kind: 'tribute-card', reference }, tx)
    const isSent = letter?.state === 'sent'
    const isLate = day <= legalDate(before(now, failedDays))
    if (!isSent && !isLate) return false
    if (isSent) await saveGone(id, letter.sentAt ?? now, tx)
    else await saveEnd({ id, from: ['due'], to: 'failed' }, tx)
    await forgetLetters([reference], tx)
    return isSent
  })
