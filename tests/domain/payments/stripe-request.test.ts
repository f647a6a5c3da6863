import type Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { nextKey, type PaymentWish } from '#app/domain/payments/payment.ts'
import { refundView } from '#app/domain/payments/refund-view.ts'
import { sessionView } from '#app/domain/payments/session-view.ts'
import { stripeRequest } from '#app/domain/payments/stripe-request.server.ts'
import { newId } from '#app/values/id.ts'
import { referenceTo } from '#app/values/reference.ts'

const id = newId()
const wish: PaymentWish = {
  ...{ id, reference: referenceTo('order', newId()), total: { amount: 300, currency: 'NOK' } },
  lines: [{ name: 'Ring', quantity: 3, unitAmount: 100 }],
  ...{ locale: 'nb', email: 'alma@prov.example', submit: 'pay' },
  successUrl: 'https://prov.example/nb/orders/x',
  cancelUrl: 'https://prov.example/nb/checkout?left=x',
  createdAt: new Date('2026-11-22T10:00:00.900Z'),
}

describe('the call that opens a payment page', () => {
  it('is exactly this', () => {
    const metadata = { payment: id, reference: wish.reference }
    const name = { name: 'Ring' }
    expect(stripeRequest(wish)).toEqual({
      ...{ mode: 'payment', client_reference_id: id, customer_email: 'alma@prov.example' },
      ...{ submit_type: 'pay', locale: 'nb', adaptive_pricing: { enabled: false } },
      excluded_payment_method_types: ['klarna'],
      line_items: [
        { quantity: 3, price_data: { currency: 'nok', unit_amount: 100, product_data: name } },
      ],
      ...{ metadata, payment_intent_data: { metadata }, expires_at: 1_795_344_000 },
      ...{ success_url: wish.successUrl, cancel_url: wish.cancelUrl },
    })
  })

  it('never names the ways to pay, which Stripe no longer takes', () => {
    expect(JSON.stringify(stripeRequest(wish))).not.toContain('"payment_method_types"')
  })

  it('carries ids and nothing else in its metadata', () => {
    const { metadata, payment_intent_data: intent } = stripeRequest(wish)
    for (const bag of [metadata, intent?.metadata]) {
      expect(Object.values(bag || {}).join(' ')).toMatch(/^[\da-f-]{36} order\/[\da-f-]{36}$/)
    }
  })

  it('is the same bytes for the same wish, and speaks the buyer’s language', () => {
    expect(JSON.stringify(stripeRequest(wish))).toBe(JSON.stringify(stripeRequest({ ...wish })))
    expect(
      (['sv', 'nb', 'en'] as const).map((locale) => stripeRequest({ ...wish, locale }).locale),
    ).toEqual(['sv', 'nb', 'en-GB'])
  })

  it('is made anew under the next key', () => {
    expect(nextKey('order/1/2/v1')).toBe('order/1/2/v2')
    expect(nextKey(nextKey('refund/1/v1'))).toBe('refund/1/v3')
  })
})

describe('a payment page as Stripe shows it', () => {
  const view = (session: object) =>
    sessionView({
      ...{
        id: 'cs_1',
        currency: 'sek',
        amount_total: 300,
        livemode: false,
        metadata: { payment: id },
      },
      ...session,
    } as unknown as Stripe.Checkout.Session)
  const intent = (status: string) => ({ payment_intent: { id: 'pi_1', status } })

  it.each([
    [{ status: 'open', payment_status: 'unpaid', payment_intent: null }, 'open'],
    [{ status: 'open', payment_status: 'unpaid', ...intent('requires_payment_method') }, 'open'],
    [{ status: 'expired', payment_status: 'unpaid' }, 'expired'],
    [{ status: 'complete', payment_status: 'paid', ...intent('succeeded') }, 'paid'],
    [{ status: 'complete', payment_status: 'no_payment_required' }, 'paid'],
    [{ status: 'complete', payment_status: 'unpaid', ...intent('processing') }, 'waiting'],
    [{ status: 'complete', payment_status: 'unpaid', payment_intent: 'pi_1' }, 'waiting'],
    [
      { status: 'complete', payment_status: 'unpaid', ...intent('requires_payment_method') },
      'failed',
    ],
    [{ status: 'complete', payment_status: 'unpaid', ...intent('canceled') }, 'failed'],
    [{ status: 'expired', payment_status: 'paid', ...intent('succeeded') }, 'paid'],
  ])('%j is %s', (session, fate) => {
    expect(view(session).fate).toBe(fate)
  })

  it('names our payment, its intent, its amount and its currency', () => {
    const paid = { status: 'complete', payment_status: 'paid', payment_intent: 'pi_9' }
    expect(view(paid)).toEqual({
      ...{
        id: 'cs_1',
        paymentId: id,
        fate: 'paid',
        amount: 300,
        currency: 'SEK',
        intentId: 'pi_9',
      },
      live: false,
    })
    const strange = { ...paid, currency: 'usd', metadata: { payment: 'x' }, amount_total: null }
    expect(view(strange)).toMatchObject({ currency: undefined, paymentId: undefined, amount: 0 })
    expect(view({ ...paid, metadata: null, currency: null }).paymentId).toBeUndefined()
  })
})

describe('a refund as Stripe shows it', () => {
  const view = (refund: object) =>
    refundView({
      id: 're_1',
      amount: 5,
      currency: 'eur',
      status: 'succeeded',
      ...refund,
    } as unknown as Stripe.Refund)

  it.each([
    ['succeeded', 'succeeded'],
    ['pending', 'pending'],
    ['requires_action', 'pending'],
    [null, 'pending'],
    ['failed', 'failed'],
    ['canceled', 'failed'],
  ])('%s is %s', (status, state) => {
    expect(view({ status }).state).toBe(state)
  })

  it('names our row when we made it, and is a bug in a currency that we never ask', () => {
    expect(view({ metadata: { refund: id } })).toMatchObject({
      refundId: id,
      currency: 'EUR',
      amount: 5,
    })
    expect(view({ metadata: { refund: 'by hand' } }).refundId).toBeUndefined()
    expect(view({ metadata: null }).refundId).toBeUndefined()
    expect(() => view({ currency: 'usd' })).toThrow('a refund in USD')
  })
})
