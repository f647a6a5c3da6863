import { isUniqueViolation, transaction } from '#app/platform/db.server.ts'
import { type Outcome, refused } from '#app/values/outcome.ts'
import {
  type CorrectionWish,
  type CorrectRefusal,
  writeCorrection,
} from './write-correction.server.ts'

/**
 * Corrects a supporter's name, address or language from the version that was shown. What has been ordered, given and receipted keeps what
 * it said. Refused when somebody else corrected her since, or when the address is another supporter's; nothing is written then.
 */
export function correctSupporter(wish: CorrectionWish): Promise<Outcome<null, CorrectRefusal>> {
  return transaction((tx) => writeCorrection(wish, tx)).catch((error: unknown) => {
    // Two corrections to one address at the same moment: the database let one through.
    if (isUniqueViolation(error)) return refused('email_taken')
    throw error
  })
}
