import { changesBetween } from '#app/domain/history/changes-between.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { referenceTo } from '#app/values/reference.ts'
import { addressWithin, type PostalAddress } from './address-form.ts'
import { saveAddress } from './address-store.server.ts'
import { canSend } from './stage.ts'
import { findOrder, lockOrder } from './store.server.ts'

export type CorrectionRefusal = 'not_to_pack' | 'changed_meanwhile'

type Wish = {
  orderId: string
  address: PostalAddress
  /** The version that was shown. */
  version: number
  by: Actor
  now: Date
}

/**
 * Corrects where a parcel goes while it has not left, from the version that was shown. The receipt keeps what it said. Refused when it has
 * left or nothing is to be sent, and when somebody else corrected it since; nothing is written then.
 */
export const correctAddress = (wish: Wish): Promise<Outcome<undefined, CorrectionRefusal>> =>
  transaction((tx) => correct(wish, tx))

async function correct(wish: Wish, tx: Tx): Promise<Outcome<undefined, CorrectionRefusal>> {
  const { orderId: id, address, version, by, now: at } = wish
  await lockOrder(id, tx)
  const order = await findOrder(id, tx)
  if (!order || !canSend(order)) return refused('not_to_pack')
  if (!(await saveAddress({ id, version, ...address }, tx))) return refused('changed_meanwhile')
  // Which fields, not what stood in them: the line outlives the buyer's erasure.
  const changes = changesBetween(addressWithin(order), address).map(({ field }) => ({ field }))
  const object = referenceTo('order', id)
  await recordHistory({ by, action: 'orders.address_corrected', object, changes, at }, tx)
  return done(undefined)
}
