import { findAliasRows } from './desk-list-store.server.ts'

/** The aliases of stories by their ids; '' for one that is withdrawn. */
export const findAliases = async (ids: readonly string[]): Promise<Map<string, string>> =>
  new Map((await findAliasRows(ids)).map(({ id, alias }) => [id, alias]))
