import { isId } from '#app/values/id.ts'
import type { FactSheet } from './fact.ts'
import { findFactRow } from './sheet-store.server.ts'

/** A figure as staff edit it, published or not; undefined when there is none. */
export const findFactSheet = async (id: string): Promise<FactSheet | undefined> =>
  isId(id) ? findFactRow(id) : undefined
