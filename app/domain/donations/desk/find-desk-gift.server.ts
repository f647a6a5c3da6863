import type { Locale } from '#app/i18n/locale.ts'
import { giftNumber } from '../donation.ts'
import { fundName } from '../fund-name.ts'
import { leftOfGift } from '../gift-refund.ts'
import { listGiftRefunds } from '../list-gift-refunds.server.ts'
import { findDeskRow } from './desk-list-store.server.ts'
import { standingOf } from './gift-stage.ts'
import { typedGiftNumber } from './typed-number.ts'

export type DeskGift = NonNullable<Awaited<ReturnType<typeof findDeskGift>>>

/** A gift as the desk shows it, by the number printed on it; undefined when there is none. */
export async function findDeskGift(reference: string, locale: Locale) {
  const number = typedGiftNumber(reference)
  const row = number === undefined ? null : await findDeskRow(number)
  if (!row || giftNumber(row.number) !== reference) return undefined
  const refunds = await listGiftRefunds(row.id)
  const { fund, ...gift } = row
  return {
    ...gift,
    reference,
    standing: standingOf(row),
    fund: { id: fund.id, slug: fund.slug, name: fundName(fund, locale) },
    refunds,
    left: row.way === 'card' ? leftOfGift(row, refunds) : 0,
  }
}
