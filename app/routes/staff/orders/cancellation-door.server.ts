import { data, redirect } from '@remix-run/node'
import { cancelPaidOrder } from '#app/domain/checkout/cancel-paid-order.server.ts'
import { payRefund } from '#app/domain/checkout/pay-refund.server.ts'
import type { DeskOrder } from '#app/domain/orders/find-desk-order.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { readText, typedText } from '#app/values/field.ts'
import type { Admitted } from '../admit.server.ts'
import { deskHeaders } from '../desk-page.ts'

type Wish = { order: DeskOrder; form: FormData; by: Admitted['by'] }

/** Cancels an order whose number was typed, and leads to it; or answers with what is wrong and everything typed. */
export async function commitCancellation({ order, form, by }: Wish) {
  const typed = { number: typedText(form, 'number'), why: typedText(form, 'why') }
  const refuse = (refusal: 'number' | 'not_to_pack', status: number) =>
    data({ refusal, typed }, { status, headers: deskHeaders })
  if (typed.number.trim() !== order.reference) return refuse('number', 422)
  const why = readText(form, 'why', { longest: 300, optional: true })
  const reason = why.ok && why.value !== '' ? why.value : undefined
  const cancelled = await cancelPaidOrder({ orderId: order.id, why: reason, by, now: now() })
  if (!cancelled.ok) return refuse('not_to_pack', 409)
  const { refundId } = cancelled.value
  if (refundId) await payRefund(refundId, now())
  return redirect(`/staff/orders/${order.reference}?done=cancelled`, 303)
}
