import { transaction } from '#app/platform/db.server.ts'
import { dropNumberOf } from './number-store.server.ts'

/**
 * Forgets the number of a supporter: by her own wish, and when she is erased. What has been reported stays reported. False when she had left
 * none.
 */
export const removeNumber = (supporterId: string): Promise<boolean> =>
  transaction((tx) => dropNumberOf(supporterId, tx))
