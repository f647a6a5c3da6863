import { data, redirect } from '@remix-run/node'
import { payRefund } from '#app/domain/checkout/pay-refund.server.ts'
import { startGiftRefund } from '#app/domain/checkout/start-gift-refund.server.ts'
import type { DeskGift } from '#app/domain/donations/desk/find-desk-gift.server.ts'
import { findRefundLimit } from '#app/domain/organisation/find-refund-limit.server.ts'
import { listAttempts } from '#app/domain/payments/list-attempts.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { readText, typedText } from '#app/values/field.ts'
import { referenceTo } from '#app/values/reference.ts'
import type { Admitted } from '../admit.server.ts'
import { readDeskForm } from '../desk-form.server.ts'
import { deskHeaders } from '../desk-page.ts'

/** A sum that a confirmation was shown with, in minor units; nothing can be given back for any other. */
function shown(form: FormData, name: 'shown' | 'left'): number {
  const text = form.get(name)
  return typeof text === 'string' && /^\d{1,8}$/.test(text) ? Number(text) : 0
}

/** Whether a form would give back so much that whoever sends it must have proved just now who she is. */
export const isAboveLimit = async (form: FormData, gift: DeskGift): Promise<boolean> =>
  shown(form, 'shown') >= (await findRefundLimit(gift.currency))

type Wish = { gift: DeskGift; form: FormData; by: Admitted['by'] }

/** Gives back what a confirmation says, and leads to the gift; or answers with what is wrong and everything typed. */
export async function commitGiftRefund({ gift, form, by }: Wish) {
  const typed = { number: typedText(form, 'number'), why: typedText(form, 'why') }
  const refuse = (refusal: string, status = 422) =>
    data({ refusal, typed }, { status, headers: deskHeaders })
  const { id: donationId, reference } = gift
  const formId = readDeskForm(form.get('form'), donationId, now())
  if (!formId) return refuse('form_over')
  if (typed.number.trim() !== reference) return refuse('number')
  const why = readText(form, 'why', { longest: 300, optional: true })
  if (!why.ok) return refuse(why.refusal)
  const [amount, shownLeft] = [shown(form, 'shown'), shown(form, 'left')]
  if (amount === 0) return refuse('amount_zero')
  const wish = { formId, donationId, amount, shownLeft, why: why.value, by, now: now() }
  const started = await startGiftRefund(wish)
  if (!started.ok) return refuse(started.refusal, 409)
  await payRefund(formId, now())
  return redirect(`/staff/gifts/${reference}?done=${await fateOf(formId, donationId)}`, 303)
}

/** What became of a refund, as the gift's page says it. */
async function fateOf(refundId: string, donationId: string): Promise<string> {
  const attempts = await listAttempts(referenceTo('donation', donationId))
  const refund = attempts.flatMap(({ refunds }) => refunds).find(({ id }) => id === refundId)
  if (refund?.state === 'failed') return 'refund_failed'
  return refund?.state === 'owed' ? 'refund_waiting' : 'refunded'
}
