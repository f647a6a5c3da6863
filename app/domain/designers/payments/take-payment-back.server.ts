import type { Actor } from '#app/domain/history/history.ts'
import { designerPaymentPostings, reversed } from '#app/domain/ledger/accounts.ts'
import { recordEntry } from '#app/domain/ledger/record-entry.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { isId } from '#app/values/id.ts'
import { asDecimal } from '#app/values/money.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { referenceTo } from '#app/values/reference.ts'
import { tellOfDesigner } from '../tell-of-designer.server.ts'
import { findPaymentRow, insertTakingBack, lockDesigner } from './payment-store.server.ts'

type Wish = {
  id: string
  designerId: string
  by: Extract<Actor, { kind: 'staff' }>
  now: Date
}

/** Writes that a payment was recorded by mistake: nothing of it is deleted, another entry of today sets it against itself. Once for each. */
export async function takePaymentBack(
  wish: Wish,
): Promise<Outcome<undefined, 'gone' | 'done_already'>> {
  return isId(wish.id) && isId(wish.designerId)
    ? transaction((tx) => takeBack(wish, tx))
    : refused('gone')
}

async function takeBack(
  { id, designerId, by, now: at }: Wish,
  tx: Tx,
): ReturnType<typeof takePaymentBack> {
  await lockDesigner(designerId, tx)
  const payment = await findPaymentRow(id, tx)
  if (payment?.designerId !== designerId) return refused('gone')
  if (payment.takenBack) return refused('done_already')
  const { currency, amount, way, noteNumber } = payment
  await insertTakingBack({ paymentId: id, by: by.id, at }, tx)
  const reference = referenceTo('designer-payment-back', id)
  const postings = reversed(designerPaymentPostings({ designerId, amount }, way))
  await recordEntry({ reference, currency, postings, at }, tx)
  const changes = [
    { field: 'amount', to: `${asDecimal(amount)} ${currency}` },
    { field: 'noteNumber', to: noteNumber },
  ]
  await tellOfDesigner(
    { id: designerId, by, action: 'designers.payment_taken_back', changes, at },
    tx,
  )
  return done(undefined)
}
