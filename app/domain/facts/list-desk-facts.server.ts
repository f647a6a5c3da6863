import type { Locale } from '#app/i18n/locale.ts'
import { type ListPage, pageOf, readCursor } from '#app/values/cursor.ts'
import { isDay } from '#app/values/day.ts'
import { isId } from '#app/values/id.ts'
import { legalDate } from '#app/values/period.ts'
import type { FactRowOfDesk } from './desk-list.ts'
import { type FactNarrowing, listFactRows } from './desk-list-store.server.ts'

export type FactFilter = Omit<FactNarrowing, 'dueBefore'> & { overdue: boolean }

type Page = { locale: Locale; now: Date; after: string | null; size?: number }

const pageSize = 50

/** A page of figures as staff list them: what is to be looked at first stands first. */
export async function listDeskFacts(
  { overdue, ...filter }: FactFilter,
  { locale, now, after, size = pageSize }: Page,
): Promise<ListPage<FactRowOfDesk>> {
  const [due, id] = readCursor(after, ['string', 'string']) ?? []
  const place = typeof due === 'string' && isDay(due) && isId(id) ? { due, id } : undefined
  const dueBefore = overdue ? legalDate(now) : undefined
  const rows = await listFactRows({ ...filter, dueBefore, locale, after: place, limit: size + 1 })
  return pageOf(rows, size, (row) => [row.reviewDue, row.id])
}
