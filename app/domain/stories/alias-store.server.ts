import { type Db, db } from '#app/platform/db.server.ts'

/** How many stories are told under an alias, however it is written. */
export const countAliases = (alias: string, on: Db = db()): Promise<number> =>
  on.story.count({ where: { alias: { equals: alias.trim(), mode: 'insensitive' } } })
