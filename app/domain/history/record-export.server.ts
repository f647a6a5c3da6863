import { transaction } from '#app/platform/db.server.ts'
import type { Actor } from './history.ts'
import { recordHistory } from './record-history.server.ts'

export type ExportedList = {
  by: Actor
  /** The list: "orders". */
  list: string
  called: string
  /** What it was narrowed to, by closed choices only: what somebody searched for may be a person's name, and outlives her erasure. */
  filters: Record<string, string>
  at: Date
}

/** Keeps that somebody took a list out of the house, before its first line leaves. */
export async function recordExport({ by, list, called, filters, at }: ExportedList): Promise<void> {
  const changes = Object.entries(filters).map(([field, to]) => ({ field, to }))
  const line = { by, action: 'lists.exported', object: `list/${list}`, called, at } as const
  await transaction((tx) => recordHistory({ ...line, ...(changes.length > 0 && { changes }) }, tx))
}
