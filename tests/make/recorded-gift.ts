import { recordGift } from '#app/domain/checkout/record-gift.server.ts'
import type { RecordedGift } from '#app/domain/donations/desk/recorded-gift.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { makeFund } from './gift.ts'

/** What staff write down of a gift that came by bank on the 20th of November 2026. */
export const recordedGift = async (change: Partial<RecordedGift> = {}): Promise<RecordedGift> => ({
  ...{ way: 'bank', amount: 150_000, currency: 'SEK', day: '2026-11-20' },
  ...{ fundId: (await makeFund()).id, name: 'Berta Bankgiro', email: 'berta@prov.example' },
  ...{ locale: 'sv', bankReference: 'OCR 4711', companyName: '', organisationNumber: '' },
  ...change,
})

type Wish = Partial<RecordedGift> & {
  now: Date
  formId?: string
  sure?: boolean
  notPersonal?: boolean
  by?: Actor
}

/** Records a gift as the desk's form does; answers what the verb answers. */
export async function tryRecording({ now, formId, sure, notPersonal, by, ...change }: Wish) {
  const gift = await recordedGift(change)
  return recordGift({
    ...{ formId: formId ?? newId(), gift, sure: sure ?? false, now },
    notPersonal: notPersonal ?? false,
    by: by ?? { kind: 'operator' },
  })
}

/** A recorded gift, as its row. */
export async function makeRecordedGift(wish: Wish) {
  const recorded = await tryRecording(wish)
  if (!recorded.ok) throw new Error(`refused: ${recorded.refusal}`)
  const number = Number(recorded.value.reference.slice(2)) - 1000
  return db().donation.findUniqueOrThrow({ where: { number } })
}
