import { applyRefund } from '#app/domain/checkout/apply-refund.server.ts'
import { applySession } from '#app/domain/checkout/apply-session.server.ts'
import { startRefund } from '#app/domain/checkout/start-refund.server.ts'
import { recordPayment } from '#app/domain/designers/payments/record-payment.server.ts'
import { takePaymentBack } from '#app/domain/designers/payments/take-payment-back.server.ts'
import { submitWithdrawal } from '#app/domain/withdrawals/submit-withdrawal.server.ts'
import { newWithdrawalForm } from '#app/domain/withdrawals/withdrawal-form-seal.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { makeBasket } from '#tests/make/basket.ts'
import { makeDesigner } from '#tests/make/designer.ts'
import { makeSettledGift } from '#tests/make/gift.ts'
import { type MadeOrder, makeOrder, makePaidOrder } from '#tests/make/order.ts'
import { makeProduct } from '#tests/make/product.ts'
import { sessionOf } from '#tests/make/session.ts'

export const now = new Date('2026-11-22T10:00:00Z')

/** A paid order, one that waits, one that was left, one paid too late, a gift and a withdrawal. */
export async function aLittleOfEverything(): Promise<void> {
  await makePaidOrder({ now, basket: await basketOfTwo() })
  await makeOrder({ now })
  const left = await makeOrder({ now })
  await applySession(sessionOf(left.payment, 'expired'), { now })
  await payTooLate()
  await makeSettledGift({ now })
  await withdraw()
}

/** An order of which one piece goes back, and Stripe says that it has. */
export async function giveBackAPiece(): Promise<void> {
  const { order, payment } = await makePaidOrder({ now, basket: await basketOfTwo() })
  await giveBackOne(order, payment)
}

async function giveBackOne(
  order: MadeOrder['order'],
  payment: MadeOrder['payment'],
): Promise<void> {
  const [line] = order.lines
  if (!line) throw new Error('there is nothing to give back')
  const choice = {
    lines: [{ position: 0, quantity: 1, restock: 1 }],
    ...{ delivery: 0, adjustment: 0 },
  }
  const by = { kind: 'operator' } as const
  const [refundId, orderId, amount] = [newId(), order.id, line.unitAmount]
  await startRefund({ formId: refundId, orderId, choice, shown: amount, by, now })
  const { currency } = payment.total
  const view = { stripeId: `re_${refundId}`, intentId: undefined, refundId, amount, currency }
  await transaction((tx) => applyRefund({ ...view, state: 'succeeded' }, now, tx))
}

/** An order of a designer's pieces of which one goes back, and a payment to her, another of which is taken back. */
export async function payADesigner(): Promise<void> {
  const { id: designerId } = await makeDesigner()
  const { variantId } = await makeProduct({ stock: 5, designerId, designerPart: 12_000 })
  const basket = await makeBasket([{ variantId, quantity: 2 }])
  const { order, payment } = await makePaidOrder({ now, basket })
  await giveBackOne(order, payment)
  const by = { kind: 'staff', id: newId(), name: 'Anna' } as const
  for (const noteNumber of ['A1', 'A2']) {
    const paid = { amount: 5_000, currency: 'SEK', way: 'bank', day: '2026-11-20' } as const
    const wish = { formId: newId(), designerId, payment: { ...paid, noteNumber } }
    await recordPayment({ ...wish, sure: false, by, now })
    if (noteNumber === 'A2') await takePaymentBack({ id: wish.formId, designerId, by, now })
  }
}

async function withdraw(): Promise<void> {
  const request = { name: 'Alma', order: 'L-1001', pieces: '', email: 'alma@prov.example' }
  await submitWithdrawal({ request, form: newWithdrawalForm(), locale: 'sv', now })
}

async function basketOfTwo() {
  const { variantIds } = await makeProduct({ stock: [5, 5] })
  return makeBasket(variantIds.map((variantId) => ({ variantId, quantity: 2 })))
}

/** The last unit goes to somebody else after the hold has ended, and then the money comes. */
async function payTooLate(): Promise<void> {
  const { variantId } = await makeProduct({ stock: 1 })
  const line = { variantId, quantity: 1 }
  const late = await makeOrder({ now, basket: await makeBasket([line]) })
  await applySession(sessionOf(late.payment, 'expired'), { now })
  await makePaidOrder({ now, basket: await makeBasket([line]) })
  await applySession(sessionOf(late.payment, 'paid'), { now })
}
