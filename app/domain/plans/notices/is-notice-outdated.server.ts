import { isOutdated } from './notice-store.server.ts'

/** Whether a notice says nothing any more that its giver should hear, such as that a month failed which has been paid since. */
export const isNoticeOutdated = (id: string): Promise<boolean> => isOutdated(id)
