import { findLivingOrder, type LivingOrder } from './store.server.ts'

export type { LivingOrder } from './store.server.ts'

/** A basket's order that is awaiting payment or paid; a basket has at most one. */
export const findLiving = (basketId: string): Promise<LivingOrder | undefined> =>
  findLivingOrder(basketId)
