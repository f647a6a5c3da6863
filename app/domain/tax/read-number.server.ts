import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { takeOut } from '#app/platform/vault.server.ts'
import { isId } from '#app/values/id.ts'
import { findLine } from './delivery-store.server.ts'

type Wish = { lineId: string | undefined; year: number; by: Actor; now: Date }

/** Reads the number of a reported line in full, and keeps that somebody did, each time. Undefined when there is none, or it has been forgotten. */
export async function readFullNumber(wish: Wish): Promise<string | undefined> {
  const { lineId, year, by, now: at } = wish
  const line = isId(lineId) ? await findLine(lineId) : undefined
  if (!line?.sealed || line.year !== year) return undefined
  const { sealed } = line
  const changes = [{ field: 'specNo', to: line.specNo }]
  const told = { by, action: 'tax.number_read', object: `tax-year/${year}` } as const
  await transaction((tx) => recordHistory({ ...told, called: String(year), changes, at }, tx))
  return takeOut(`tax/line/${line.id}`, sealed)
}
