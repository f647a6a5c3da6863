import type { Tx } from '#app/platform/db.server.ts'
import { stockholmMidnight } from '#app/values/period.ts'
import type { RecordedGift } from './recorded-gift.ts'
import { hasFund, listSame, lockBankReference } from './recording-store.server.ts'

export type RecordRefusal = 'fund_unknown' | 'recorded_before'

type Wish = { gift: RecordedGift; formId: string; sure: boolean }

/**
 * Why a gift is not recorded; undefined when it may be. One that looks like another, by the bank's word, the amount and the day, is recorded
 * only when somebody is `sure`; two who record the same at once wait for each other.
 */
export async function whyNotRecorded(
  { gift, formId, sure }: Wish,
  tx: Tx,
): Promise<RecordRefusal | undefined> {
  const { bankReference, amount, currency, day } = gift
  if (!(await hasFund(gift.fundId, tx))) return 'fund_unknown'
  if (sure || bankReference === '') return undefined
  await lockBankReference(bankReference, tx)
  const [from, until] = [stockholmMidnight(day), stockholmMidnight(day, 1)]
  const same = await listSame({ bankReference, amount, currency, from, until, besides: formId }, tx)
  return same.length > 0 ? 'recorded_before' : undefined
}
