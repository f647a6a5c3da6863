import { countAliases } from './alias-store.server.ts'

/** Whether a story is told under this alias: whoever shares it with a story would be joined to it. */
export const isAliasTold = async (alias: string): Promise<boolean> =>
  (await countAliases(alias)) > 0
