import { applyRefund } from '#app/domain/checkout/apply-refund.server.ts'
import { startGiftRefund } from '#app/domain/checkout/start-gift-refund.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'

type Wish = { donationId: string; amount: number; left: number; now: Date }

/** Gives a part of a gift in SEK back, of which so much was left, and lets Stripe say that it is through. Amounts in minor units. */
export async function giveBack({ donationId, amount, left, now }: Wish): Promise<void> {
  const formId = newId()
  const by = { kind: 'operator' } as const
  const started = await startGiftRefund({ formId, donationId, amount, shownLeft: left, by, now })
  if (!started.ok) throw new Error(`not given back: ${started.refusal}`)
  const about = { stripeId: `re_${formId}`, intentId: undefined, refundId: formId }
  const view = { ...about, amount, currency: 'SEK', state: 'succeeded' } as const
  await transaction((tx) => applyRefund(view, now, tx))
}
