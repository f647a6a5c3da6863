import type { PaymentErrors, TypedPayment } from '#app/domain/designers/payments/payment-form.ts'

/** What a payment that was not recorded comes back with. */
export type LedgerAnswer = {
  typed: TypedPayment
  errors: PaymentErrors
  refusal?: 'form_over' | 'above_balance'
}
