import { data, redirect } from '@remix-run/node'
import { payRefund } from '#app/domain/checkout/pay-refund.server.ts'
import { startRefund } from '#app/domain/checkout/start-refund.server.ts'
import { type DeskOrder, findDeskOrder } from '#app/domain/orders/find-desk-order.server.ts'
import { readChoice } from '#app/domain/orders/refund-choice.ts'
import { findRefundLimit } from '#app/domain/organisation/find-refund-limit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { readText, typedText } from '#app/values/field.ts'
import { isId } from '#app/values/id.ts'
import type { Admitted } from '../admit.server.ts'
import { readDeskForm } from '../desk-form.server.ts'
import { deskHeaders } from '../desk-page.ts'

/** The amount that a confirmation was shown with, in minor units; the verb refuses another than it comes to. */
function shownAmount(form: FormData): number {
  const text = form.get('shown')
  return typeof text === 'string' && /^\d{1,8}$/.test(text) ? Number(text) : 0
}

/** Whether a form would give back so much that whoever sends it must have proved just now who she is. */
export const isAboveLimit = async (form: FormData, order: DeskOrder): Promise<boolean> =>
  shownAmount(form) >= (await findRefundLimit(order.currency))

type Wish = { order: DeskOrder; form: FormData; by: Admitted['by'] }

const fields = (form: FormData) => ({
  number: typedText(form, 'number'),
  why: typedText(form, 'why'),
})

/** Gives back what a confirmation says, and leads to the order; or answers with what is wrong and everything typed. */
export async function commitRefund({ order, form, by }: Wish) {
  const typed = fields(form)
  const refuse = (refusal: string, status = 422) =>
    data({ refusal, typed }, { status, headers: deskHeaders })
  const { id: orderId, reference, lines } = order
  const formId = readDeskForm(form.get('form'), orderId, now())
  if (!formId) return refuse('form_over')
  if (typed.number.trim() !== reference) return refuse('number')
  const why = readText(form, 'why', { longest: 300, optional: true })
  const positions = lines.map(({ position }) => position)
  const { choice, errors } = readChoice(form, positions)
  if (!why.ok || Object.keys(errors).length > 0) return refuse('malformed')
  const asked = { shown: shownAmount(form), withdrawalId: withdrawalIn(form), why: why.value }
  const started = await startRefund({ formId, orderId, choice, ...asked, by, now: now() })
  if (!started.ok) return refuse(started.refusal, 409)
  await payRefund(formId, now())
  return redirect(`/staff/orders/${reference}?done=${await fateOf(formId, reference)}`, 303)
}

function withdrawalIn(form: FormData): string | undefined {
  const id = form.get('withdrawal')
  return isId(id) ? id : undefined
}

/** What became of a refund, as the order's page says it. */
export async function fateOf(refundId: string, reference: string): Promise<string> {
  const order = await findDeskOrder(reference)
  const state = order?.refunds.find((refund) => refund.refundId === refundId)?.state
  if (state === 'failed') return 'refund_failed'
  return state === 'succeeded' || state === 'pending' ? 'refunded' : 'refund_waiting'
}
