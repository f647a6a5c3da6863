import { isId } from '#app/values/id.ts'
import type { DesignerSheet } from './designer.ts'
import { findSheetRow } from './sheet-store.server.ts'

/** A designer as staff edit her page, shown or not; undefined when there is none. */
export const findDesignerSheet = async (id: string): Promise<DesignerSheet | undefined> =>
  isId(id) ? findSheetRow(id) : undefined
