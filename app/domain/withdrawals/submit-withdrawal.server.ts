import { findOrderByNumber } from '#app/domain/orders/find-order-by-number.server.ts'
import { typedOrderNumber } from '#app/domain/orders/typed-number.ts'
import { findOrganisation } from '#app/domain/organisation/find-organisation.server.ts'
import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { ring } from '#app/platform/bell.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { digest } from '#app/platform/seal.server.ts'
import { normaliseEmail } from '#app/values/email.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { referenceTo } from '#app/values/reference.ts'
import { receiptToken } from './receipt-token.server.ts'
import { statementOf } from './statement.ts'
import { saveWithdrawal } from './store.server.ts'
import type { NewWithdrawal, WithdrawalRequest } from './withdrawal.ts'
import { readWithdrawalFormId } from './withdrawal-form-seal.server.ts'

type Wish = { request: WithdrawalRequest; form: string; locale: Locale; now: Date }

/**
 * Records a withdrawal with the instant it arrived and owes its acknowledgement, together or not at all; answers the word in its receipt's
 * address. It is never refused for the order: unknown, unpaid and late ones are kept alike, and the answer is the same. Refuses only a
 * form id that is not ours; nothing is written then.
 */
export async function submitWithdrawal(
  wish: Wish,
): Promise<Outcome<{ token: string }, 'form_unreadable'>> {
  const { request, locale, now } = wish
  const formId = readWithdrawalFormId(wish.form)
  if (!formId) return refused('form_unreadable')
  const { name: organisation } = await findOrganisation(locale)
  const statement = statementOf({ request, organisation, locale })
  const contentDigest = digest([statement, locale])
  const written = { ...request, formId, contentDigest, locale, statement, submittedAt: now }
  const id = await transaction((tx) => write({ id: newId(), ...written }, tx))
  ring('letters')
  return done({ token: receiptToken(id) })
}

async function write(withdrawal: Omit<NewWithdrawal, 'orderId'>, tx: Tx): Promise<string> {
  const orderId = await matchOrder(withdrawal, tx)
  const { id, isNew } = await saveWithdrawal({ ...withdrawal, orderId }, tx)
  if (isNew) await oweAcknowledgement(withdrawal, tx)
  return id
}

/** The order that was meant, when its number and its buyer's address were both stated. */
async function matchOrder(request: WithdrawalRequest, tx: Tx): Promise<string | undefined> {
  const number = typedOrderNumber(request.order)
  const order = number === undefined ? undefined : await findOrderByNumber(number, tx)
  const same = order && normaliseEmail(order.email) === normaliseEmail(request.email)
  return same ? order.id : undefined
}

const oweAcknowledgement = (
  { id, email, locale, submittedAt }: Omit<NewWithdrawal, 'orderId'>,
  tx: Tx,
): Promise<void> =>
  oweLetter(
    {
      kind: 'withdrawal-received',
      reference: referenceTo('withdrawal', id),
      ...{ recipient: email, locale, at: submittedAt },
    },
    tx,
  )
