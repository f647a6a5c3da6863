import type { Locale } from '#app/i18n/locale.ts'
import { type ListPage, pageOf, readPlace } from '#app/values/cursor.ts'
import { type GiftWay, giftNumber } from '../donation.ts'
import { type ListedGift, listGifts } from './desk-list-store.server.ts'
import type { GiftStage } from './gift-stage.ts'
import { typedGiftNumber, typedReceiptNumber } from './typed-number.ts'

export type GiftFilter = {
  stage: GiftStage | undefined
  way: GiftWay | undefined
  fundId: string | undefined
  /** A gift's or a receipt's number as it is printed, or a part of a name or an address. */
  search: string
  /** Instants of giving, the second one outside. */
  from: Date | undefined
  until: Date | undefined
}

export type DeskGiftRow = ListedGift & { reference: string }

type Page = {
  locale: Locale
  /** The cursor that the page before ended with. */
  after: string | undefined
  size?: number
}

/** Gifts on a page of the desk's list. */
const giftsOnPage = 50

/** One page of gifts, newest first. */
export async function listDeskGifts(
  filter: GiftFilter,
  { locale, after, size = giftsOnPage }: Page,
): Promise<ListPage<DeskGiftRow>> {
  const { search, ...narrowed } = filter
  const receipt = typedReceiptNumber(search)
  const number = typedGiftNumber(search)
  const isNumber = receipt !== undefined || number !== undefined
  const words = isNumber ? undefined : search.trim().toLowerCase() || undefined
  const rows = await listGifts({
    question: { ...narrowed, receipt, number, words },
    ...{ locale, after: readPlace(after), limit: size + 1 },
  })
  const printed = rows.map((row) => ({ ...row, reference: giftNumber(row.number) }))
  return pageOf(printed, size, ({ startedAt, id }) => [startedAt.toISOString(), id])
}
