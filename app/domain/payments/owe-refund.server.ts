import type { Statements } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import type { Currency } from '#app/values/money.ts'
import { saveRefund } from './refund-move-store.server.ts'

export type RefundWish = {
  /** The refund's id where its cause has one, such as the form that asked for it; a new one otherwise. */
  id?: string
  paymentId: string
  amount: number
  currency: Currency
  reason: 'sold_out' | 'staff' | 'cancelled' | 'again'
  at: Date
}

/** Owes somebody their money back, in the transaction of its cause. Stripe is asked afterwards, under a key stored here. */
export async function oweRefund({ at, ...wish }: RefundWish, tx: Statements): Promise<void> {
  await saveRefund({ id: newId(), ...wish, createdAt: at }, tx)
}
