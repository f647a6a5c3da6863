import type { Locale } from '#app/i18n/locale.ts'
import { type ListPage, pageOf, readPlace } from '#app/values/cursor.ts'
import type { OwnGift } from './own-gift.ts'
import { listOwnRows } from './own-store.server.ts'

const pageSize = 24

/** A page of what a supporter has given that came in, newest first. */
export async function listOwnGifts(
  supporterId: string,
  { locale, after, size = pageSize }: { locale: Locale; after: string | null; size?: number },
): Promise<ListPage<OwnGift>> {
  const rows = await listOwnRows({ supporterId, locale, after: readPlace(after), limit: size + 1 })
  return pageOf(rows, size, (row) => [row.settledAt.toISOString(), row.id])
}
