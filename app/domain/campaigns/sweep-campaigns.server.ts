import { forgetLetters } from '#app/domain/receipts/forget-letters.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { addHours, legalDate } from '#app/values/period.ts'
import { referenceTo } from '#app/values/reference.ts'
import { dropWholeQuotas } from './letters/quota-store.server.ts'
import { unconfirmedDays } from './pledges/pledge.ts'
import {
  dropLetterBlocks,
  dropOldLetters,
  dropOnTheirDay,
  dropUnconfirmed,
} from './sweep-store.server.ts'

/**
 * Deletes what was promised to be deleted: signatures that nobody confirmed, all of a campaign on its day, letters on theirs, with everything in
 * the outbox that names their owners; answers how many. Readers are shown none of it from its day on, whether this has run or not.
 */
export const sweepCampaigns = (now: Date): Promise<number> =>
  transaction(async (tx) => {
    const today = legalDate(now)
    const late = await dropUnconfirmed(addHours(now, -24 * unconfirmedDays), tx)
    const due = await dropOnTheirDay(today, tx)
    const letters = await dropOldLetters(today, tx)
    const references = [
      ...[...late, ...due].map(({ id }) => referenceTo('pledge', id)),
      ...letters.flatMap(({ id, target }) => [
        referenceTo('campaign-letter', id),
        referenceTo('letter-target', target),
      ]),
    ]
    if (references.length > 0) await forgetLetters(references, tx)
    await dropLetterBlocks(today, tx)
    await dropWholeQuotas(now, tx)
    return late.length + due.length + letters.length
  })
