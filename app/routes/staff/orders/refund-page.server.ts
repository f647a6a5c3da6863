import { findCheapestDelivery } from '#app/domain/checkout/find-cheapest-delivery.server.ts'
import type { DeskOrder } from '#app/domain/orders/find-desk-order.server.ts'
import {
  chooseAll,
  planRefund,
  type RefundLeft,
  type RefundParts,
} from '#app/domain/orders/refund.ts'
import {
  type ChoiceRefusal,
  choiceFields,
  type ReadChoice,
  readChoice,
} from '#app/domain/orders/refund-choice.ts'
import { findRefundLimit } from '#app/domain/organisation/find-refund-limit.server.ts'
import { formatPlainAmount } from '#app/i18n/format.ts'
import { isId } from '#app/values/id.ts'
import { newDeskForm } from '../desk-form.server.ts'

export type RefundPage = {
  reference: string
  currency: DeskOrder['currency']
  lines: { position: number; title: string; options: string }[]
  left: RefundLeft
  typed: Record<string, string>
  errors: Record<string, ChoiceRefusal>
  refusal: string | undefined
  planned: RefundParts | undefined
  form: string
  withdrawal: string | undefined
  /** From here on a fresh proof is asked. */
  limit: number
}

/** The refund page for what an address says is chosen: what is left, what was typed, and what it comes to. */
export async function refundPage(order: DeskOrder, url: URL, now: Date): Promise<RefundPage> {
  const query = url.searchParams
  const id = query.get('withdrawal')
  const withdrawal = isId(id) ? id : undefined
  const positions = order.lines.map(({ position }) => position)
  const asked = query.has('review')
  const read = asked ? readChoice(query, positions) : await prefilled(order, query)
  const isRight = asked && Object.keys(read.errors).length === 0
  const plan = isRight ? planRefund(order, order.refunds, read.choice) : undefined
  const paid = order.state === 'paid' || order.stage === 'refunded'
  return {
    ...{ reference: order.reference, currency: order.currency, withdrawal },
    lines: order.lines.map(({ position, title, options }) => ({ position, title, options })),
    left: paid ? order.left : { ...order.left, amount: 0 },
    ...{ typed: read.typed, errors: read.errors },
    refusal:
      paid && order.left.amount > 0 ? (plan && !plan.ok ? plan.refusal : undefined) : 'not_paid',
    planned: plan?.ok ? plan.value : undefined,
    form: newDeskForm(order.id, now),
    limit: await findRefundLimit(order.currency),
  }
}

/** What the form holds before anybody has typed: nothing, everything, or what a withdrawal gives a right to: the pieces and the cheapest standard delivery (rules.md 3a). */
async function prefilled(order: DeskOrder, query: URLSearchParams): Promise<ReadChoice> {
  const plain = (amount: number) => formatPlainAmount(amount, 'en')
  const nothing = { lines: [], delivery: 0, adjustment: 0 }
  const all = chooseAll(order, order.left, { restock: false })
  const isWithdrawal = query.has('withdrawal')
  if (!isWithdrawal && !query.has('all')) return { choice: nothing, errors: {}, typed: {} }
  const cheapest = isWithdrawal ? await findCheapestDelivery(order) : all.delivery
  const choice = isWithdrawal
    ? {
        ...all,
        adjustment: Math.min(0, all.adjustment),
        delivery: Math.min(all.delivery, cheapest),
      }
    : all
  return { choice, errors: {}, typed: choiceFields(choice, plain) }
}
