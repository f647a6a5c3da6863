import { type ListPage, pageOf, readCursor } from '#app/values/cursor.ts'
import { isDay } from '#app/values/day.ts'
import { isId } from '#app/values/id.ts'
import { listMovementRows, type MovementRow } from './designer-store.server.ts'

export type DesignerMovement = Omit<MovementRow, 'amount'> & { amount: number }

type Page = { after: string | null; size?: number }

const pageSize = 50

/** A page of what was booked on a designer's account, the newest first. */
export async function listDesignerMovements(
  designerId: string,
  { after, size = pageSize }: Page,
): Promise<ListPage<DesignerMovement>> {
  const [day, entryId] = readCursor(after, ['string', 'string']) ?? []
  const place =
    typeof day === 'string' && isDay(day) && isId(entryId) ? { day, entryId } : undefined
  const rows = await listMovementRows(designerId, { after: place, limit: size + 1 })
  const movements = rows.map((row) => ({ ...row, amount: Number(row.amount) }))
  return pageOf(movements, size, (row) => [row.day, row.entryId])
}
