/** Why a bank refused a charge, in groups that a giver can do something about. */
const declineReasons = [
  'funds',
  'card_expired',
  'card_details',
  'card_unsuitable',
  'confirmation',
  'later',
  'bank',
] as const
export type DeclineReason = (typeof declineReasons)[number]

/** Stripe's decline codes by group (docs.stripe.com/declines/codes). What is not here is the bank's own matter. */
const groups: Partial<Record<DeclineReason, readonly string[]>> = {
  funds: ['insufficient_funds', 'card_velocity_exceeded', 'withdrawal_count_limit_exceeded'],
  card_expired: ['expired_card'],
  card_details: [
    ...['incorrect_number', 'invalid_number', 'incorrect_cvc', 'invalid_cvc', 'incorrect_zip'],
    ...[
      'invalid_expiry_month',
      'invalid_expiry_year',
      'invalid_account',
      'new_account_information_available',
    ],
  ],
  card_unsuitable: [
    ...['card_not_supported', 'currency_not_supported', 'service_not_allowed'],
    ...['transaction_not_allowed', 'not_permitted', 'invalid_amount', 'testmode_decline'],
  ],
  confirmation: [
    'authentication_required',
    'mobile_device_authentication_required',
    'online_or_offline_pin_required',
    'approve_with_id',
  ],
  later: [
    'issuer_not_available',
    'processing_error',
    'reenter_transaction',
    'try_again_later',
    'duplicate_transaction',
  ],
}

/**
 * The group of a decline code. Cards that were reported lost or stolen, and whatever Stripe suspects, are the bank's own matter on purpose: Stripe asks
 * that nobody is told more.
 */
export const declineReason = (code: string | undefined): DeclineReason =>
  declineReasons.find((reason) => groups[reason]?.includes(code ?? '')) ?? 'bank'
