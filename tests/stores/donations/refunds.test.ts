import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { applyRefund } from '#app/domain/checkout/apply-refund.server.ts'
import { payOwedRefunds } from '#app/domain/checkout/pay-owed-refunds.server.ts'
import { repayBuyer } from '#app/domain/checkout/repay-buyer.server.ts'
import { findGiftByToken } from '#app/domain/donations/find-gift.server.ts'
import { findOwedAgain } from '#app/domain/payments/find-owed-again.server.ts'
import { sendOwedLetters } from '#app/domain/receipts/send-owed-letters.server.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { newId } from '#app/values/id.ts'
import { money } from '#app/values/money.ts'
import { anna } from '#tests/stores/checkout/paid-order.ts'
import { type Till, tell, times, useTill } from '#tests/stores/checkout/till.ts'
import { creditPapers, findGift, giveByCard, refund, start, subjectsTo, totalOf } from './given.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(() => till.close())

const atStripe = (paymentIntent: string | null, amount: number) =>
  till.control({ refund: { paymentIntent, amount } })

describe('a gift given back by staff', () => {
  it('goes back once, with its books, a credit receipt and a letter, however often the form is sent', async () => {
    const { gift } = await giveByCard(till)
    expect(await totalOf()).toBe(25_000)
    const formId = newId()
    const part = { donationId: gift.id, amount: 25_000, shownLeft: 25_000, formId }
    await times(4, () => refund(till, part))
    expect((await till.state()).refunds).toMatchObject([{ amount: 25_000 }])
    expect(await findGift(gift.id)).toMatchObject({ state: 'refunded', refundedAmount: 25_000 })
    expect(await totalOf()).toBe(0)
    const { credits, letters, entries } = await creditPapers()
    expect(credits).toMatchObject([
      { number: 1, amount: 25_000, reference: `refund/${formId}`, refersTo: expect.any(String) },
    ])
    expect(credits[0]?.content).toMatchObject({
      ...{ kind: 'gift-credit', cause: 'refunded', corrects: 'G-00001', giftNumber: 'G-1001' },
      ...{ giver: { name: 'Greta Givare' }, fund: { slug: 'safe-nights' } },
    })
    expect(letters).toMatchObject([{ recipient: 'greta@prov.example', state: 'owed' }])
    expect(entries[0]?.lines.map(({ account, amount }) => [account, Number(amount)])).toEqual([
      ['1580', -25_000],
      ['3993', 25_000],
    ])
    await sendOwedLetters({ now: till.now(), limit: 10 })
    expect(await subjectsTo(till, 'greta@prov.example')).toEqual([
      'Kreditkvitto K-00001',
      'Kvitto G-00001',
    ])
  })

  it('in parts stays a gift until the last of it has gone', async () => {
    const { gift } = await giveByCard(till)
    await refund(till, { donationId: gift.id, amount: 10_000, shownLeft: 25_000 })
    expect(await findGift(gift.id)).toMatchObject({ state: 'settled', refundedAmount: 10_000 })
    expect(await totalOf()).toBe(15_000)
    const shown = () => findGiftByToken(accessToken('donation', gift.id))
    const first = { amount: money(10_000, 'SEK'), at: till.now() }
    expect((await shown())?.givenBack).toMatchObject([first])
    await refund(till, { donationId: gift.id, amount: 15_000, shownLeft: 15_000 })
    expect(await findGift(gift.id)).toMatchObject({ state: 'refunded', refundedAmount: 25_000 })
    expect((await creditPapers()).credits.map(({ amount }) => amount)).toEqual([10_000, 15_000])
    const rest = { amount: money(15_000, 'SEK') }
    expect((await shown())?.givenBack).toMatchObject([first, rest])
  })

  it('is refused when it is more than is left, when it changed meanwhile, or never came; nothing is written', async () => {
    const { gift } = await giveByCard(till)
    const ask = (amount: number, shownLeft: number) =>
      start(till, { donationId: gift.id, amount, shownLeft })
    expect((await ask(25_001, 25_000)).answer).toEqual({ ok: false, refusal: 'above_left' })
    expect((await ask(100, 24_000)).answer).toEqual({ ok: false, refusal: 'changed_meanwhile' })
    const nobody = { donationId: newId(), amount: 100, shownLeft: 100 }
    expect((await start(till, nobody)).answer).toEqual({ ok: false, refusal: 'not_paid' })
    expect(await db().refund.count()).toBe(0)
    expect(await db().historyLine.count()).toBe(0)
  })

  it('by two at once, while Stripe gives too, never is more than came', async () => {
    for (const amount of [5_000, 20_000, 25_000]) {
      const { gift, payment } = await giveByCard(till)
      const part = { donationId: gift.id, amount: 20_000, shownLeft: 25_000 }
      await Promise.all([
        refund(till, part),
        refund(till, part),
        atStripe(payment.intentId, amount).then(() => tell(till)),
      ]).catch(() => undefined)
      await payOwedRefunds(till.now())
      await tell(till)
      const { refundedAmount } = await findGift(gift.id)
      const stripe = (await till.stripe.refunds.list({ payment_intent: payment.intentId ?? '' }))
        .data
      expect(stripe.reduce((sum, one) => sum + one.amount, 0)).toBe(refundedAmount)
      expect(refundedAmount).toBeLessThanOrEqual(25_000)
    }
  })
})

describe('a gift given back at Stripe', () => {
  it('has a credit receipt, a letter and a line of history, once however often it is told', async () => {
    const { gift, payment } = await giveByCard(till)
    await atStripe(payment.intentId, 25_000)
    await times(3, () => tell(till))
    expect(await findGift(gift.id)).toMatchObject({ state: 'refunded' })
    const { credits, letters, entries } = await creditPapers()
    expect([credits.length, letters.length, entries.length]).toEqual([1, 1, 1])
    expect(await db().historyLine.findMany()).toMatchObject([
      { actor: 'lykta', action: 'gifts.refunded_at_stripe', object: `donation/${gift.id}` },
    ])
    expect(await totalOf()).toBe(0)
  })

  it('before ours is asked for makes ours end, and leaves the rest to be given', async () => {
    const { gift, payment } = await giveByCard(till)
    const { formId } = await start(till, { donationId: gift.id, amount: 25_000, shownLeft: 25_000 })
    await atStripe(payment.intentId, 5_000)
    await tell(till)
    expect(await db().refund.findUnique({ where: { id: formId } })).toMatchObject({
      ...{ state: 'failed', attention: 'at_stripe_first' },
    })
    await refund(till, { donationId: gift.id, amount: 20_000, shownLeft: 20_000 })
    expect(await findGift(gift.id)).toMatchObject({ state: 'refunded', refundedAmount: 25_000 })
  })
})

describe('money of a gift that comes back from the bank', () => {
  it('is still owed, and paid again without a second credit receipt', async () => {
    const { gift, payment } = await giveByCard(till)
    const { formId } = await refund(till, {
      ...{ donationId: gift.id, amount: 10_000, shownLeft: 25_000 },
    })
    const sent = await db().refund.findUniqueOrThrow({ where: { id: formId } })
    const view = { stripeId: sent.stripeId ?? '', intentId: undefined, refundId: formId }
    const back = { ...view, amount: 10_000, currency: 'SEK', state: 'failed' } as const
    await transaction((tx) => applyRefund(back, till.now(), tx))
    expect(await findOwedAgain(payment.id)).toBe(10_000)
    expect(await findGift(gift.id)).toMatchObject({ state: 'settled', refundedAmount: 10_000 })
    const reference = `donation/${gift.id}` as const
    const repay = { formId: newId(), reference, by: anna, now: till.now() }
    await times(3, () => repayBuyer(repay))
    await payOwedRefunds(till.now())
    expect(await findOwedAgain(payment.id)).toBe(0)
    const { credits, letters, entries } = await creditPapers()
    expect([credits.length, letters.length, entries.length]).toEqual([1, 1, 2])
  })
})
