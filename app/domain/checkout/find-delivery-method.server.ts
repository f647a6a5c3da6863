import type { DeliveryMethod } from './delivery-method.ts'
import { findMethod } from './delivery-store.server.ts'

/** A way to send by its word; undefined when there is none. */
export const findDeliveryMethod = (slug: string): Promise<DeliveryMethod | undefined> =>
  findMethod(slug)
