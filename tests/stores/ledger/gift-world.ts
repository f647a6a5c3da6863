import { applyRefund } from '#app/domain/checkout/apply-refund.server.ts'
import { repayBuyer } from '#app/domain/checkout/repay-buyer.server.ts'
import { startGiftRefund } from '#app/domain/checkout/start-gift-refund.server.ts'
import { takeBackGift } from '#app/domain/checkout/take-back-gift.server.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { makeGift, makeSettledGift } from '#tests/make/gift.ts'
import { makeRecordedGift } from '#tests/make/recorded-gift.ts'
import { makeTribute } from '#tests/make/tribute.ts'
import { now } from './world.ts'

const by = { kind: 'operator' } as const

/** Gifts by card, one whole, some with a card that is sent or printed, one of which a part went back, came back and went again, one that waits; by bank and in cash, some taken back. */
export async function giftsOfEveryKind(): Promise<void> {
  await makeSettledGift({ now })
  await makeGift({ now })
  const card = await makeTribute({ now })
  await card.pay()
  await giveBackTwice()
  await (await makeTribute({ now, print: true, day: '2026-12-24' })).pay()
  await (await makeTribute({ now, print: true })).pay()
  await makeRecordedGift({ now, bankReference: 'stays' })
  const { id: heard } = await makeRecordedGift({ now, bankReference: 'heard of' })
  await db().letter.updateMany({
    where: { reference: `donation/${heard}` },
    data: { state: 'sent', sentAt: now },
  })
  await takeBackGift({ donationId: heard, by, now })
  const { id: unheard } = await makeRecordedGift({ now, way: 'cash', bankReference: '' })
  await takeBackGift({ donationId: unheard, by, now })
}

/** Of a gift of 250 kr 100 kr went back, the bank did not take them, and they were paid again. */
async function giveBackTwice(): Promise<void> {
  const { id: donationId } = await makeSettledGift({ now })
  const [first, again] = [newId(), newId()]
  const part = { formId: first, donationId, amount: 10_000, shownLeft: 25_000 }
  await startGiftRefund({ ...part, by, now })
  await tellOf(first, 'succeeded')
  await tellOf(first, 'failed')
  await repayBuyer({ formId: again, reference: `donation/${donationId}`, by, now })
  await tellOf(again, 'succeeded')
}

/** Stripe says how a refund of 100 kr stands. */
async function tellOf(refundId: string, state: 'succeeded' | 'failed'): Promise<void> {
  const about = { stripeId: `re_${refundId}`, intentId: undefined, refundId }
  const view = { ...about, amount: 10_000, currency: 'SEK', state } as const
  await transaction((tx) => applyRefund(view, now, tx))
}
