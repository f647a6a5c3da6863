import type { Locale } from '#app/i18n/locale.ts'
import { type ListPage, pageOf, readCursor } from '#app/values/cursor.ts'
import { isDay } from '#app/values/day.ts'
import { isId } from '#app/values/id.ts'
import type { CampaignRowOfDesk } from './desk-list.ts'
import { type CampaignNarrowing, listCampaignRows } from './desk-list-store.server.ts'

type Page = { locale: Locale; after: string | null; size?: number }

const pageSize = 50
const withoutDay = '9999-12-31'

/** A page of campaigns as staff list them: those that are being written first, then the latest to close. */
export async function listDeskCampaigns(
  narrowing: CampaignNarrowing,
  { locale, after, size = pageSize }: Page,
): Promise<ListPage<CampaignRowOfDesk>> {
  const [closes, id] = readCursor(after, ['string', 'string']) ?? []
  const isPlace = typeof closes === 'string' && isDay(closes) && isId(id)
  const place = isPlace ? { closes, id } : undefined
  const rows = await listCampaignRows({ ...narrowing, locale, after: place, limit: size + 1 })
  return pageOf(rows, size, (row) => [row.closesOn || withoutDay, row.id])
}
