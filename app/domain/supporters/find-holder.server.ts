import { findSupporterByEmail } from './store.server.ts'

/** The id of the supporter whose address this is, or was before she was merged; undefined when it is nobody's. The address is in its one form. */
export async function findHolder(email: string): Promise<string | undefined> {
  const row = await findSupporterByEmail(email)
  return row ? (row.mergedInto ?? row.id) : undefined
}
