import type { DeliveryMethod } from './delivery-method.ts'
import { listMethods } from './delivery-store.server.ts'

/** Every way to send with all its rates, as staff see them. */
export const listDeliveryMethods = (): Promise<DeliveryMethod[]> => listMethods()
