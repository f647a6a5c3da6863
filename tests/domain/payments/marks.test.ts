import { expect, it } from 'vitest'
import { type Attempt, marksOf } from '#app/domain/payments/attempt.ts'

const at = new Date('2026-11-20T10:00:00Z')
const money = { amount: 10_000, currency: 'SEK' as const, createdAt: at }
const refund = { ...money, id: 'r', state: 'failed' as const, reason: 'staff', stripeId: null }
const attempt = (attention: string | null, refunds: Attempt['refunds'] = []): Attempt => ({
  ...money,
  ...{ id: 'p', state: 'succeeded', settledAt: at, intentId: null, attention, refunds },
})

it('a thing asks for a person by its own word, its payments and its refunds, each once', () => {
  const failed = { ...refund, attention: 'failed: unknown', seenAt: null }
  expect(marksOf('late', [attempt('paid_twice', [failed, failed])])).toEqual([
    'late',
    'paid_twice',
    'failed: unknown',
  ])
})

it('a refund that somebody has seen asks no more', () => {
  const seen = { ...refund, attention: 'failed: unknown', seenAt: at }
  expect(marksOf(null, [attempt(null, [seen])])).toEqual([])
})
