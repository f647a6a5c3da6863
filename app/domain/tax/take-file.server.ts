import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { takeOut } from '#app/platform/vault.server.ts'
import { isId } from '#app/values/id.ts'
import { findDelivery } from './delivery-store.server.ts'

export type TakenFile = { name: string; xml: string }

/** Takes a file out for whoever sends it, and keeps that she did. Undefined when there is none, or its numbers have been forgotten. */
export async function takeFile(
  id: string | undefined,
  { by, now: at }: { by: Actor; now: Date },
): Promise<TakenFile | undefined> {
  const file = isId(id) ? await findDelivery(id) : undefined
  if (!file?.sealedFile) return undefined
  const xml = takeOut(`tax/file/${file.id}`, file.sealedFile)
  const about = { object: `tax-year/${file.year}`, called: String(file.year), at }
  await transaction((tx) => recordHistory({ by, action: 'tax.file_taken', ...about }, tx))
  const kind = file.country === 'SE' ? 'KU65' : 'gaver'
  return { name: `${kind}-${file.year}-${file.fileHash.slice(0, 8)}.xml`, xml }
}
