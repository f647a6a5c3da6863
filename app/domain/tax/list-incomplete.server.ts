import { type ListPage, pageOf, readCursor } from '#app/values/cursor.ts'
import { reckonReport } from './reckon-report.server.ts'
import { type IncompleteReason, type IncompleteRow, incompleteReasons } from './report.ts'

const pageSize = 50

type Ask = { year: number; reason: IncompleteReason | undefined }

/** A page of what cannot be reported of a year as it stands, the largest sums first. */
export async function listIncomplete(
  { year, reason }: Ask,
  after: string | null,
  size: number = pageSize,
): Promise<ListPage<IncompleteRow>> {
  const { incomplete } = await reckonReport(year)
  const rank = (row: IncompleteRow) => incompleteReasons.indexOf(row.reason)
  const rows = incomplete
    .filter((row) => !reason || row.reason === reason)
    .sort(
      (one, other) =>
        rank(one) - rank(other) ||
        other.amount - one.amount ||
        one.giver.id.localeCompare(other.giver.id),
    )
  // Reckoned anew each time: a place in the list is enough to go on from.
  const [place = 0] = readCursor(after, ['number']) ?? []
  const start = Math.max(0, Number(place))
  const shown = rows.slice(start, start + size + 1)
  return pageOf(shown, size, () => [start + size])
}
