import { isId } from '#app/values/id.ts'
import type { FundSheet } from './fund-sheet.ts'
import { findFundRow } from './fund-sheet-store.server.ts'

/** A fund as staff edit it, open or closed; undefined when there is none. */
export const findFundSheet = async (id: string): Promise<FundSheet | undefined> =>
  isId(id) ? findFundRow(id) : undefined
