import { rememberSupporter } from '#app/domain/supporters/remember-supporter.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import type { GiftRow } from '../donation.ts'
import { fundName } from '../fund-name.ts'
import { findDonation } from '../store.server.ts'
import { type RecordedGift, receivedInstant } from './recorded-gift.ts'
import { saveRecorded } from './recording-store.server.ts'

type Wish = { formId: string; gift: RecordedGift; now: Date }

/** Writes a gift that has come in by bank or in cash, and keeps its giver as a supporter where she has an address. */
export async function writeRecordedGift({ formId, gift, now }: Wish, tx: Tx): Promise<GiftRow> {
  const id = newId()
  const { day, email } = gift
  const supporterId = email === '' ? undefined : await rememberSupporter(gift, tx)
  await saveRecorded(
    { ...gift, ...{ id, formId, supporterId }, receivedAt: receivedInstant(day, now) },
    tx,
  )
  const row = await findDonation(id, tx)
  if (!row) throw new Error(`donation ${id} vanished while it was recorded`)
  return { ...row, fund: { slug: row.fund.slug, name: fundName(row.fund, row.locale) } }
}
