import { describe, expect, it } from 'vitest'
import { addToBasket, fillCheckout, makeBuyer } from '#tests/make/shopping.ts'
import type { Visitor } from '#tests/make/visitor.ts'
import { counter } from '../shared-counter.ts'
import { filledGift } from './filled-gift.ts'

const keptBy = async (visitor: Visitor, path: string, form: Record<string, string>) =>
  (await visitor.ask(path, { form })).headers['cache-control']

async function shopper(): Promise<Visitor> {
  const visitor = counter().shop.visitor()
  await addToBasket(visitor, counter().wares.plenty.variantId)
  return visitor
}

describe('an answer to a form is kept by no browser', () => {
  it.each(['name', 'email', 'addressLine1', 'addressLine2', 'postcode', 'city'])(
    'when the checkout shows a person’s %s again',
    async (field) => {
      const visitor = await shopper()
      const form = { country: 'SE', [field]: 'x' }
      expect(await keptBy(visitor, '/sv/checkout', form)).toBe('no-store')
      expect(await keptBy(visitor, '/sv/checkout', { ...form, update: 'yes' })).toBe('no-store')
    },
  )

  it.each(['name', 'email'])('when the giving form shows a person’s %s again', async (field) => {
    const visitor = counter().shop.visitor()
    expect(await keptBy(visitor, '/sv/give', { [field]: 'x' })).toBe('no-store')
    expect(await keptBy(visitor, '/sv/give/safe-nights', { [field]: 'x' })).toBe('no-store')
  })

  it.each(['withdraw', 'withdraw/change', 'withdraw/confirmation'])(
    'when somebody withdraws: %s',
    async (step) => {
      const visitor = counter().shop.visitor()
      const named = { name: 'Ada', order: 'L-1001', email: 'ada@exempel.se' }
      expect(await keptBy(visitor, `/sv/${step}`, named)).toBe('no-store')
      expect(await keptBy(visitor, `/sv/${step}`, { a: 'b' })).toBe('no-store')
    },
  )

  it('when it leads on to the payment page', async () => {
    const visitor = await shopper()
    const form = await fillCheckout(visitor, makeBuyer())
    const order = await visitor.ask('/sv/checkout', { form })
    const gift = await (await filledGift(counter())).send({})
    for (const answer of [order, gift]) {
      expect([answer.status, answer.headers['cache-control']]).toEqual([303, 'no-store'])
    }
  })

  it('when a basket or a currency is refused, or a body is none', async () => {
    const visitor = await shopper()
    for (const path of ['/sv/basket', '/sv/basket/quantity', '/sv/currency', '/sv/nowhere']) {
      expect(await keptBy(visitor, path, { quantity: 'x' }), path).toBe('no-store')
    }
  })
})

it('a form that names nobody yet stays with its own visitor, so that Back finds it', async () => {
  const visitor = await shopper()
  const form = { country: 'SE', name: '', email: '' }
  const own = 'private, no-cache'
  expect(await keptBy(visitor, '/sv/checkout', { ...form, update: 'yes' })).toBe(own)
  expect(await keptBy(visitor, '/sv/checkout', form)).toBe(own)
  expect(await keptBy(visitor, '/sv/give', { amount: '25000', name: '' })).toBe(own)
})
