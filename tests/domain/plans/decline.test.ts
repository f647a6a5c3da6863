import { describe, expect, it } from 'vitest'
import { declineReason } from '#app/domain/plans/notices/decline.ts'

describe('why a bank refused', () => {
  it.each([
    ['insufficient_funds', 'funds'],
    ['expired_card', 'card_expired'],
    ['incorrect_number', 'card_details'],
    ['card_not_supported', 'card_unsuitable'],
    ['authentication_required', 'confirmation'],
    ['try_again_later', 'later'],
    ['generic_decline', 'bank'],
    ['a code of tomorrow', 'bank'],
    [undefined, 'bank'],
  ])('%s is told as %s', (code, reason) => {
    expect(declineReason(code)).toBe(reason)
  })

  it.each(['stolen_card', 'lost_card', 'fraudulent', 'merchant_blacklist', 'pickup_card'])(
    '%s is not told to whoever reads the letter',
    (code) => {
      expect(declineReason(code)).toBe('bank')
    },
  )
})
