import type { Actor } from '#app/domain/history/history.ts'
import { designerPaymentPostings } from '#app/domain/ledger/accounts.ts'
import { readDesignerBalances } from '#app/domain/ledger/read-designer-balances.server.ts'
import { recordEntry } from '#app/domain/ledger/record-entry.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { asDecimal } from '#app/values/money.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { referenceTo } from '#app/values/reference.ts'
import { tellOfDesigner } from '../tell-of-designer.server.ts'
import type { RecordedPayment } from './payment-form.ts'
import { findPaymentRow, insertPayment, lockDesigner } from './payment-store.server.ts'

type Wish = {
  /** The id of the form that asks: the same form is one payment, however often it is sent. */
  formId: string
  designerId: string
  payment: RecordedPayment
  /** Somebody has seen that it is more than is owed, and means an advance. */
  sure: boolean
  by: Extract<Actor, { kind: 'staff' }>
  now: Date
}

type Recorded = Outcome<undefined, 'gone' | 'above_balance'>

/**
 * Writes down that a designer was paid: the payment, the books of the day on which it was paid, and its history are one transaction, under
 * her row's lock. More than is owed to her is refused until somebody says that it is an advance.
 */
export const recordPayment = (wish: Wish): Promise<Recorded> =>
  transaction((tx) => record(wish, tx))

async function record(wish: Wish, tx: Tx): Promise<Recorded> {
  const { formId: id, designerId, payment, sure, by, now: at } = wish
  if (!(await lockDesigner(designerId, tx))) return refused('gone')
  if (await findPaymentRow(id, tx)) return done(undefined)
  const { currency, amount, way, day } = payment
  const balances = await readDesignerBalances(designerId, tx)
  const owed = balances.find((one) => one.currency === currency)?.balance ?? 0
  if (amount > owed && !sure) return refused('above_balance')
  await insertPayment({ ...payment, id, designerId, by: by.id, at }, tx)
  const reference = referenceTo('designer-payment', id)
  const postings = designerPaymentPostings({ designerId, amount }, way)
  await recordEntry({ reference, currency, postings, at, day }, tx)
  const changes = [
    { field: 'amount', to: `${asDecimal(amount)} ${currency}` },
    ...[
      { field: 'way', to: way },
      { field: 'day', to: day },
      { field: 'noteNumber', to: payment.noteNumber },
    ],
  ]
  await tellOfDesigner({ id: designerId, by, action: 'designers.paid', changes, at }, tx)
  return done(undefined)
}
