import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { findWithdrawalById } from '#app/domain/withdrawals/find-withdrawal-by-id.server.ts'
import { receiptToken } from '#app/domain/withdrawals/receipt-token.server.ts'
import { submittedTime } from '#app/domain/withdrawals/submitted-time.ts'
import { parseReference } from '#app/values/reference.ts'
import type { LetterFrame, WithdrawalDeclinedLetter } from '#emails/letter.ts'

/** The letter that a withdrawal is declined, with the reason as it was given. */
export async function composeDeclined(
  { reference }: { reference: string },
  frame: LetterFrame,
): Promise<WithdrawalDeclinedLetter> {
  const withdrawal = await findWithdrawalById(parseReference(reference).id)
  if (!withdrawal?.declinedWhy) {
    throw new Error(`a letter is owed for an answer that is not there: ${reference}`)
  }
  return {
    kind: 'withdrawal-declined',
    ...frame,
    sender: await findIssuer(),
    token: receiptToken(withdrawal.id),
    submitted: submittedTime(withdrawal.submittedAt, frame.locale).stockholm,
    why: withdrawal.declinedWhy,
  }
}
