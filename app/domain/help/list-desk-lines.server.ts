import type { Locale } from '#app/i18n/locale.ts'
import { type ListPage, pageOf, readCursor } from '#app/values/cursor.ts'
import { isDay } from '#app/values/day.ts'
import { isId } from '#app/values/id.ts'
import { legalDate } from '#app/values/period.ts'
import type { LineKind } from './help-line.ts'
import { type LinePlace, type ListedLine, listLineRows } from './line-list-store.server.ts'

export type { ListedLine }

export type LineFilter = { kind: LineKind | undefined; overdue: boolean }

type Page = { locale: Locale; now: Date; after: string | null; size?: number }

const pageSize = 50

/** A page of the directory as staff list it; what is to be checked first stands first. */
export async function listDeskLines(
  { kind, overdue }: LineFilter,
  { locale, now, after, size = pageSize }: Page,
): Promise<ListPage<ListedLine>> {
  const dueBefore = overdue ? legalDate(now) : undefined
  const query = { kind, dueBefore, locale, after: placeOf(after), limit: size + 1 }
  return pageOf(await listLineRows(query), size, (row) => [
    ...[row.reviewDue, row.country, row.position, row.id],
  ])
}

function placeOf(after: string | null): LinePlace | undefined {
  const [due, country, position, id] =
    readCursor(after, ['string', 'string', 'number', 'string']) ?? []
  if (typeof due !== 'string' || !isDay(due) || !isId(id)) return undefined
  if (typeof country !== 'string') return undefined
  return { reviewDue: due, country, position: Number(position), id }
}
