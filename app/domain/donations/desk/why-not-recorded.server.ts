import type { Tx } from '#app/platform/db.server.ts'
import { legalDate, stockholmMidnight } from '#app/values/period.ts'
import { seemsPersonal } from '#app/values/personal-number.ts'
import type { RecordedGift } from './recorded-gift.ts'
import { hasFund, listSame, lockBankReference } from './recording-store.server.ts'

export type RecordRefusal = 'fund_unknown' | 'recorded_before' | 'seems_personal'

type Wish = {
  gift: RecordedGift
  formId: string
  sure: boolean
  /** Somebody has looked at the bank's word, and it is no personal number. */
  notPersonal: boolean
  now: Date
}

/**
 * Why a gift is not recorded; undefined when it may be. One that looks like another, by the bank's word, the amount and the day, is recorded
 * only when somebody is `sure`; two who record the same at once wait for each other. The bank's word is kept as it is, shown and taken out as a file, so a
 * personal number that a giver wrote there is asked about.
 */
export async function whyNotRecorded(
  { gift, formId, sure, notPersonal, now }: Wish,
  tx: Tx,
): Promise<RecordRefusal | undefined> {
  const { bankReference, amount, currency, day } = gift
  if (!(await hasFund(gift.fundId, tx))) return 'fund_unknown'
  if (!notPersonal && seemsPersonal(bankReference, legalDate(now))) return 'seems_personal'
  if (sure || bankReference === '') return undefined
  await lockBankReference(bankReference, tx)
  const [from, until] = [stockholmMidnight(day), stockholmMidnight(day, 1)]
  const same = await listSame({ bankReference, amount, currency, from, until, besides: formId }, tx)
  return same.length > 0 ? 'recorded_before' : undefined
}
