import { describe, expect, it } from 'vitest'
import { donationMoves } from '#app/domain/donations/donation.ts'
import { addressLines, orderEndings, orderMoves, orderNumber } from '#app/domain/orders/order.ts'
import { paymentMoves } from '#app/domain/payments/payment.ts'
import {
  DonationState,
  OrderEnding,
  OrderState,
  PaymentState,
} from '#app/platform/db/generated/client.ts'

type Moves = Record<string, readonly string[]>

/** Everything that can be reached from where it begins. */
function reachable(moves: Moves, from: string, seen = new Set([from])): Set<string> {
  for (const to of moves[from] ?? []) {
    if (!seen.has(to)) reachable(moves, to, seen.add(to))
  }
  return seen
}

describe.each([
  ['orders', orderMoves as Moves, OrderState, 'awaiting_payment'],
  ['payments', paymentMoves as Moves, PaymentState, 'opening'],
  ['donations', donationMoves as Moves, DonationState, 'pending'],
] as const)('the table of %s', (_, moves, states, start) => {
  it('lists every state that the database knows, and no other', () => {
    expect(Object.keys(moves).sort()).toEqual(Object.keys(states).sort())
    expect(
      Object.values(moves)
        .flat()
        .every((to) => to in states),
    ).toBe(true)
  })

  it('reaches every state from where it begins', () => {
    expect([...reachable(moves, start)].sort()).toEqual(Object.keys(states).sort())
  })

  it('never leads back: no state can be reached from itself', () => {
    for (const state of Object.keys(moves)) {
      for (const next of moves[state] ?? []) expect(reachable(moves, next).has(state)).toBe(false)
    }
  })
})

describe('what is paid', () => {
  it('can come of anything that was not paid before, and stays so', () => {
    const from = (moves: Moves, to: string) =>
      Object.keys(moves).filter((state) => moves[state]?.includes(to))
    expect(from(paymentMoves, 'succeeded')).toEqual([
      'opening',
      'open',
      'pending',
      'failed',
      'expired',
    ])
    expect(paymentMoves.succeeded).toEqual([])
    expect(from(orderMoves, 'paid')).toEqual(['awaiting_payment', 'cancelled'])
    expect(from(donationMoves, 'settled')).toEqual(['pending', 'failed'])
  })
})

describe('an order', () => {
  it('has the endings that the database knows', () => {
    expect([...orderEndings].sort()).toEqual(Object.keys(OrderEnding).sort())
  })

  it('is numbered from L-1001, and addressed without an empty line', () => {
    expect(orderNumber(1)).toBe('L-1001')
    const address = {
      addressLine1: 'Provgatan 2',
      addressLine2: '',
      postcode: '111 22',
      city: 'Solna',
    }
    expect(addressLines(address)).toEqual(['Provgatan 2', '111 22 Solna'])
    expect(addressLines({ ...address, addressLine2: 'lgh 3' })).toHaveLength(3)
  })
})
