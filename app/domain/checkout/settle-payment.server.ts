import { orderPostings, unmetPostings } from '#app/domain/ledger/accounts.ts'
import { recordEntry } from '#app/domain/ledger/record-entry.server.ts'
import { rememberBuyer } from '#app/domain/orders/remember-buyer.server.ts'
import { sellOrder } from '#app/domain/orders/sell-order.server.ts'
import { settleOrder } from '#app/domain/orders/settle-order.server.ts'
import { sharesOf } from '#app/domain/orders/share.ts'
import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { movePaymentTo } from '#app/domain/payments/move-payment-to.server.ts'
import { oweRefund } from '#app/domain/payments/owe-refund.server.ts'
import type { Payment, SessionView } from '#app/domain/payments/payment.ts'
import { type Doubt, questionPayment } from '#app/domain/payments/question-payment.server.ts'
import { issueReceipt } from '#app/domain/receipts/issue-receipt.server.ts'
import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import type { SqlTx } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { parseReference, referenceTo } from '#app/values/reference.ts'
import { bookShares } from './book-shares.server.ts'
import { orderReceipt } from './receipt-content.ts'
import { settleDonation } from './settle-donation.server.ts'

type About = { view: SessionView; payment: Payment; now: Date }
/** What is owed to somebody as soon as the transaction is through. */
export type Owed = 'refund'

/**
 * Settles a payment that Stripe says is paid: the order or gift, its books, its receipt and its letter, all or nothing, once however often
 * and from wherever it is called. What was paid is compared with what was asked first; a difference goes to staff and nothing is fulfilled.
 */
export async function settlePayment(about: About, tx: SqlTx): Promise<Owed | undefined> {
  const { view, payment, now } = about
  const settled = payment.state === 'succeeded'
  if (settled && view.intentId === payment.intentId) return
  const doubt = settled ? 'paid_twice' : doubtAbout(view, payment)
  if (doubt) return void (await questionPayment(payment.id, doubt, tx))
  if (!(await movePaymentTo('succeeded', { view, paymentId: payment.id, now }, tx))) return
  const { kind, id } = parseReference(payment.reference)
  if (kind === 'order') return settleSale(id, about, tx)
  if (kind === 'donation') await settleDonation({ donationId: id, paidAt: view.paidAt, now }, tx)
}

const doubtAbout = (
  view: SessionView,
  payment: { amount: number; currency: string },
): Doubt | undefined => {
  if (view.live !== env().stripe.live) return 'mode_differs'
  const same = view.amount === payment.amount && view.currency === payment.currency
  return same ? undefined : 'amount_differs'
}

async function settleSale(
  orderId: string,
  { payment, now }: About,
  tx: SqlTx,
): Promise<Owed | undefined> {
  const settled = await settleOrder(orderId, now, tx)
  if (!settled) return
  const { order, met, held } = settled
  const reference = referenceTo('order', order.id)
  const { currency, totalAmount: amount } = order
  const letter = { reference, recipient: order.email, locale: order.locale, at: now }
  if (!met) {
    await recordEntry({ reference, currency, postings: unmetPostings(amount), at: now }, tx)
    const refund = { paymentId: payment.id, amount, currency, reason: 'sold_out', at: now } as const
    await oweRefund(refund, tx)
    await oweLetter({ kind: 'order-unmet', ...letter }, tx)
    return 'refund'
  }
  await rememberBuyer(order, tx)
  await recordEntry({ reference, currency, postings: orderPostings(booksOf(order)), at: now }, tx)
  await bookShares({ orderId: order.id, currency, shares: sharesOf(order.lines), at: now }, tx)
  const content = orderReceipt(order, await findIssuer(tx), now)
  tx.last(sellOrder(order.id, held, tx))
  const confirmation = { kind: 'order-confirmation', ...letter } as const
  tx.last(issueReceipt({ reference, amount, currency, content, at: now, letter: confirmation }, tx))
}

type BooksOrder = {
  totalAmount: number
  goodsAmount: number
  deliveryAmount: number
  vatAmount: number
  lines: { vatAmount: number }[]
}

const booksOf = (order: BooksOrder) => {
  const goodsVat = order.lines.reduce((sum, line) => sum + line.vatAmount, 0)
  return {
    total: order.totalAmount,
    goods: order.goodsAmount,
    delivery: order.deliveryAmount,
    goodsVat,
    deliveryVat: order.vatAmount - goodsVat,
  }
}
