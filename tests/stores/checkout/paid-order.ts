import { cancelPaidOrder } from '#app/domain/checkout/cancel-paid-order.server.ts'
import { payRefund } from '#app/domain/checkout/pay-refund.server.ts'
import { type RefundWish, startRefund } from '#app/domain/checkout/start-refund.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { makeBasket } from '#tests/make/basket.ts'
import { makeDesigner } from '#tests/make/designer.ts'
import { makeProduct } from '#tests/make/product.ts'
import { lastOrder, reachPage, type Till, tell } from './till.ts'

export const anna = {
  kind: 'staff',
  name: 'Anna',
  id: '0192f3c4-0000-7000-8000-000000000001',
} as const

/** A paid order of two variants, `quantity` of each, delivery 49 kr: 2 × 500 kr each by default, 90.01 kr of each piece its designer's. */
export async function payForTwo(till: Till, quantity = 2) {
  const { id: designerId } = await makeDesigner()
  const stock = [quantity + 3, quantity + 3]
  const { variantIds } = await makeProduct({ stock, designerId, designerPart: 9_001 })
  const basket = await makeBasket(variantIds.map((variantId) => ({ variantId, quantity })))
  await till.press(await reachPage(till, basket), 'pay')
  await tell(till)
  const { order, payment } = await lastOrder()
  return { order, payment, variantIds, designerId }
}

export const linesOf = (...quantities: number[]) =>
  quantities.map((quantity, position) => ({ position, quantity, restock: 0 }))

type Part = Partial<RefundWish['choice']> & {
  formId?: string
  shown: number
  withdrawalId?: string
}

/** Asks for a refund as the desk's form does; Stripe is not asked yet. */
export async function start(till: Till, orderId: string, part: Part) {
  const { formId = newId(), shown, withdrawalId, ...choice } = part
  const whole = { lines: [], delivery: 0, adjustment: 0, ...choice }
  const wish = { formId, orderId, shown, withdrawalId, choice: whole, by: anna, now: till.now() }
  return { formId, answer: await startRefund(wish) }
}

/** The same, and Stripe is asked. */
export async function refund(till: Till, orderId: string, part: Part) {
  const started = await start(till, orderId, part)
  if (started.answer.ok) await payRefund(started.formId, till.now())
  return started
}

export const cancel = (till: Till, orderId: string) =>
  cancelPaidOrder({ orderId, by: anna, now: till.now() })

export const findOrder = (id: string) => db().order.findUniqueOrThrow({ where: { id } })

export const refundsOf = (orderId: string) =>
  db().refund.findMany({
    where: { payment: { reference: `order/${orderId}` } },
    orderBy: { createdAt: 'asc' },
  })

/** What was written about money that went back. */
export async function creditPapers() {
  const [credits, letters, entries] = await Promise.all([
    db().receipt.findMany({ where: { series: 'K' }, orderBy: { number: 'asc' } }),
    db().letter.findMany({ where: { kind: 'refund-made' }, orderBy: { owedAt: 'asc' } }),
    db().ledgerEntry.findMany({
      where: { reference: { startsWith: 'refund/' } },
      include: { lines: { orderBy: { position: 'asc' } } },
    }),
  ])
  return { credits, letters, entries }
}
