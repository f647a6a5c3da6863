import { isId } from '#app/values/id.ts'
import type { LineSheet } from './help-line.ts'
import { findLineRow } from './store.server.ts'

/** A line as staff edit it, shown or not; undefined when there is none. */
export const findLineSheet = async (id: string): Promise<LineSheet | undefined> =>
  isId(id) ? findLineRow(id) : undefined
