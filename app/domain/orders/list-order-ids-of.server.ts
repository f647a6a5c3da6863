import type { Who } from '#app/domain/privacy/person-room.ts'
import { listIdsOf } from './person-store.server.ts'

/** The ids of everything that somebody has ordered, paid or not, by her rows and her addresses. */
export const listOrderIdsOf = (who: Who): Promise<string[]> => listIdsOf(who)
