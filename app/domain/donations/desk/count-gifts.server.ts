import { countStage } from './desk-list-store.server.ts'
import type { GiftStage } from './gift-stage.ts'

/** How many gifts stand somewhere, counted to `most`. */
export const countGifts = (stage: GiftStage, most: number): Promise<number> =>
  countStage(stage, most)
