import {
  type WithdrawalErrors,
  type WithdrawalField,
  type WithdrawalFieldRefusal,
  withdrawalFields,
} from '#app/domain/withdrawals/withdrawal-form.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Fault } from '#app/ui/kit/error-summary.tsx'

/** A sentence for each field that was refused, in the order of the form. */
export const withdrawFaults = (
  errors: WithdrawalErrors,
  locale: Locale,
): (Fault & { field: WithdrawalField })[] =>
  withdrawalFields.flatMap((field) => {
    const refusal = errors[field]
    return refusal ? [{ field, sentence: sentenceFor(field, refusal, locale) }] : []
  })

function sentenceFor(
  field: WithdrawalField,
  refusal: WithdrawalFieldRefusal,
  locale: Locale,
): string {
  const { withdraw, errors } = messages(locale)
  const missing: Partial<Record<WithdrawalField, string>> = withdraw.missing
  return (refusal === 'missing' && missing[field]) || errors.field[refusal]
}
