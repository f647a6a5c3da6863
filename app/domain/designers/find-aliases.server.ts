import { listAliasRows } from './sheet-store.server.ts'

/** The aliases of designers by their ids. */
export const findDesignerAliases = async (ids: readonly string[]): Promise<Map<string, string>> =>
  new Map((await listAliasRows(ids)).map(({ id, alias }) => [id, alias]))
