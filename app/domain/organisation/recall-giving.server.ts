import { type CardFee, feeOn } from './card-fees.ts'
import { recall } from './memory-store.server.ts'
import type { Settings } from './settings.ts'

/** What givers are offered, in minor units, and what a card costs on a legal day where somebody wrote that down; at most a minute old. */
export const recallGiving = (
  day: string,
): Promise<{ amounts: Settings['suggested_amounts']; fee: CardFee | undefined }> =>
  recall().then(({ amounts, fees }) => ({ amounts, fee: feeOn(fees, day) }))
