import { findPayment, type Payment } from './store.server.ts'

/** A payment by its id. */
export const findPaymentById = (id: string): Promise<Payment | undefined> => findPayment(id)
