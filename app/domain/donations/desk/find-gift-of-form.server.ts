import type { Statements } from '#app/platform/db.server.ts'
import { giftNumber } from '../donation.ts'
import { findNumberOfForm } from './recording-store.server.ts'

/** The printed number of the gift that a form has made already; undefined when it has made none. */
export async function findGiftOfForm(formId: string, tx: Statements): Promise<string | undefined> {
  const number = await findNumberOfForm(formId, tx)
  return number === undefined ? undefined : giftNumber(number)
}
