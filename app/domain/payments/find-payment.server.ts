import { type Db, db } from '#app/platform/db.server.ts'
import { findPayment } from './store.server.ts'

/** A payment by its id. */
export const findPaymentById = async (id: string, on: Db = db()) =>
  (await findPayment(id, on)) ?? undefined
