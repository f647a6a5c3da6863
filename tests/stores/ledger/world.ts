import { applySession } from '#app/domain/checkout/apply-session.server.ts'
import { submitWithdrawal } from '#app/domain/withdrawals/submit-withdrawal.server.ts'
import { newWithdrawalForm } from '#app/domain/withdrawals/withdrawal-form-seal.server.ts'
import { makeBasket } from '#tests/make/basket.ts'
import { makeSettledGift } from '#tests/make/gift.ts'
import { makeOrder, makePaidOrder } from '#tests/make/order.ts'
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
