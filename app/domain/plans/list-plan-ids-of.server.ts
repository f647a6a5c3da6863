import type { Who } from '#app/domain/privacy/person-room.ts'
import { listIdsOf } from './person-store.server.ts'

/** The ids of all monthly arrangements of somebody, by her rows and her addresses. */
export const listPlanIdsOf = (who: Who): Promise<string[]> => listIdsOf(who)
