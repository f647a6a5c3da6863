import type { Who } from '#app/domain/privacy/person-room.ts'
import { listIdsOf } from './person-store.server.ts'

/** The ids of everything that somebody has given or meant to give, by her rows and her addresses. */
export const listGiftIdsOf = (who: Who): Promise<string[]> => listIdsOf(who)
