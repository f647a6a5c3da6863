import { countStage } from './desk-store.server.ts'
import type { OrderStage } from './stage.ts'

/** How many orders stand somewhere, counted to `most`. */
export const countOrders = (stage: OrderStage, most: number): Promise<number> =>
  countStage(stage, most)
