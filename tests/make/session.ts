import type { PaymentWish, SessionFate, SessionView } from '#app/domain/payments/payment.ts'

/** A payment page as Stripe would show it, `fate` further on; overrides make it disagree with what was asked. */
export const sessionOf = (
  payment: PaymentWish,
  fate: SessionFate,
  overrides: Partial<SessionView> = {},
): SessionView => ({
  id: `cs_test_${payment.id}`,
  paymentId: payment.id,
  fate,
  ...payment.total,
  intentId: fate === 'paid' ? `pi_${payment.id}` : undefined,
  live: false,
  ...overrides,
})
