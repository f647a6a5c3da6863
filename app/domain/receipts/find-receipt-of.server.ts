import { type Db, db } from '#app/platform/db.server.ts'
import type { Reference } from '#app/values/reference.ts'
import { findReceipt } from './store.server.ts'

/** The receipt of what a reference names. Throws when there is none: whoever asks knows that it was issued. */
export async function findReceiptOf(reference: Reference, on: Db = db()) {
  const receipt = await findReceipt(reference, on)
  if (!receipt) throw new Error(`there is no receipt of ${reference}`)
  return receipt
}
