import { stockholmMidnight } from '#app/values/period.ts'
import { giftNumber } from '../donation.ts'
import type { RecordedGift } from './recorded-gift.ts'
import { listSame } from './recording-store.server.ts'

/** The printed numbers of gifts that look like this one, by the bank's word, the amount and the day. */
export async function listSameGifts(gift: RecordedGift): Promise<string[]> {
  const { bankReference, amount, currency, day } = gift
  if (bankReference === '') return []
  const [from, until] = [stockholmMidnight(day), stockholmMidnight(day, 1)]
  return (await listSame({ bankReference, amount, currency, from, until })).map(giftNumber)
}
