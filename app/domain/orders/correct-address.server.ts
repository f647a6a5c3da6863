import { changesBetween } from '#app/domain/history/changes-between.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import { takeBackLetter } from '#app/domain/receipts/take-back-letter.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { addMinutes } from '#app/values/period.ts'
import { type Reference, referenceTo } from '#app/values/reference.ts'
import { addressWithin, type PostalAddress } from './address-form.ts'
import { saveAddress } from './address-store.server.ts'
import { canSend, undoMinutes } from './stage.ts'
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
 * Corrects where a parcel goes while it has not left, from the version that was shown, and owes the buyer a letter that says so. The receipt
 * keeps what it said. Refused when it has left or nothing is to be sent, and when somebody else corrected it since; nothing is written then.
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
  if (changes.length > 0) await tellBuyer(order, { reference: object, edition: version, at }, tx)
  return done(undefined)
}

type Addressee = { email: string; locale: Locale }
type Cause = { reference: Reference; edition: number; at: Date }

/** To the address that she bought with, which no correction of a parcel changes. Of several corrections in a few minutes only the last one tells. */
async function tellBuyer(
  { email: recipient, locale }: Addressee,
  cause: Cause,
  tx: Tx,
): Promise<void> {
  const { reference, edition, at } = cause
  const kind = 'address-corrected'
  await takeBackLetter({ kind, reference, edition: edition - 1 }, tx)
  const dueAt = addMinutes(at, undoMinutes)
  await oweLetter({ kind, reference, edition, recipient, locale, at, dueAt }, tx)
}
