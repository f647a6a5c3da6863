import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { dropNumberOf } from './number-store.server.ts'

/** Forgets the number of a supporter by her own wish. What has been reported stays reported. False when she had left none. */
export const removeNumber = (supporterId: string, at: Date): Promise<boolean> =>
  transaction(async (tx) => {
    if (!(await dropNumberOf(supporterId, tx))) return false
    const object = `supporter/${supporterId}`
    const by = { kind: 'giver' } as const
    await recordHistory({ by, action: 'people.number_removed', object, at }, tx)
    return true
  })
