import { mayDropJournal, mayRewriteTables } from './tombstone-store.server.ts'

/** Where words of a withdrawn story stay in the database's own files although nobody can read them, because this login may not clear them. */
export type RewritingLimit = 'tables' | 'journal'

/** What Lykta may not clear after a withdrawal with the login that it was given; empty on the server that it brings along. */
export async function listRewritingLimits(): Promise<RewritingLimit[]> {
  const [tables, journal] = await Promise.all([mayRewriteTables(), mayDropJournal()])
  return [...(tables ? [] : (['tables'] as const)), ...(journal ? [] : (['journal'] as const))]
}
