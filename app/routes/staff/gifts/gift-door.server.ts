import { type DeskGift, findDeskGift } from '#app/domain/donations/desk/find-desk-gift.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { notFound } from '../../frame.server.ts'

/** The gift that an address names, by the number printed on it. Throws 404 when it names none. */
export async function giftAt(params: { reference?: string }, locale: Locale): Promise<DeskGift> {
  const gift = await findDeskGift(params.reference ?? '', locale)
  if (!gift) throw notFound()
  return gift
}
