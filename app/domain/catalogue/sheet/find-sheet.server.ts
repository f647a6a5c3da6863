import { isId } from '#app/values/id.ts'
import type { ProductSheet } from './sheet.ts'
import { findSheetRow } from './sheet-store.server.ts'

/** A piece as staff edit it, whatever its status; undefined when there is none. */
export const findSheet = async (id: string): Promise<ProductSheet | undefined> =>
  isId(id) ? findSheetRow(id) : undefined
