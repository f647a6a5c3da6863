import { tokenHash } from '#app/platform/seal.server.ts'
import { findGiverByHash } from './giver-store.server.ts'
import type { Giver } from './supporter.ts'

/** The supporter whose own page an unguessable word opens; undefined when it opens none. */
export const findGiver = (token: string): Promise<Giver | undefined> =>
  findGiverByHash(tokenHash(token))
