import { findLivingOrder } from './store.server.ts'

export type LivingOrder = NonNullable<Awaited<ReturnType<typeof findLiving>>>

/** A basket's order that is awaiting payment or paid; a basket has at most one. */
export const findLiving = async (basketId: string) => (await findLivingOrder(basketId)) ?? undefined
