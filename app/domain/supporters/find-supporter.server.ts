import { isId } from '#app/values/id.ts'
import { findSupporterRow } from './store.server.ts'
import type { Supporter } from './supporter.ts'

/** A supporter by her id; undefined when there is none. */
export const findSupporter = async (id: string): Promise<Supporter | undefined> =>
  isId(id) ? ((await findSupporterRow(id)) ?? undefined) : undefined
