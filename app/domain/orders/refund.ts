import { vatWithin } from '#app/values/money.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'

/** An order as far as its money goes. Amounts in minor units, VAT included. */
export type RefundableOrder = {
  lines: readonly {
    position: number
    quantity: number
    unitAmount: number
    vatRateBp: number
    vatAmount: number
  }[]
  deliveryAmount: number
  totalAmount: number
  vatAmount: number
}

/** What somebody wishes to give back: pieces by line, of the delivery, and an adjustment up (goodwill) or down (a deduction). */
export type RefundChoice = {
  lines: readonly { position: number; quantity: number; restock: number }[]
  delivery: number
  adjustment: number
}

export type RefundLine = {
  position: number
  quantity: number
  restocked: number
  amount: number
  vatAmount: number
}

/** What a refund gives back, part by part; the parts sum to `amount`, their VAT to `vatAmount`. */
export type RefundParts = {
  lines: RefundLine[]
  deliveryAmount: number
  deliveryVat: number
  adjustmentAmount: number
  adjustmentVat: number
  amount: number
  vatAmount: number
}

export const refundRefusals = [
  'nothing_chosen',
  'too_many',
  'too_many_restocked',
  'delivery_above_left',
  'deduction_too_large',
  'above_left',
] as const
export type RefundRefusal = (typeof refundRefusals)[number]

/** A refund as it counts against what is left: one that failed gives no money back, but its pieces lie on the shelf. */
export type EarlierRefund = RefundParts & { failed: boolean }

export type RefundLeft = {
  lines: { position: number; quantity: number; vatAmount: number; restockable: number }[]
  delivery: number
  deliveryVat: number
  amount: number
  vatAmount: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** What can still be given back of an order. */
export function leftToRefund(
  order: RefundableOrder,
  earlier: readonly EarlierRefund[],
): RefundLeft {
  const given = earlier.filter(({ failed }) => !failed)
  const goodsVat = sum(order.lines.map(({ vatAmount }) => vatAmount))
  const linesOf = (refunds: readonly EarlierRefund[], position: number) =>
    refunds.flatMap(({ lines }) => lines.filter((line) => line.position === position))
  return {
    lines: order.lines.map(({ position, quantity, vatAmount }) => ({
      position,
      quantity: quantity - sum(linesOf(given, position).map((line) => line.quantity)),
      vatAmount: vatAmount - sum(linesOf(given, position).map((line) => line.vatAmount)),
      restockable: quantity - sum(linesOf(earlier, position).map((line) => line.restocked)),
    })),
    delivery: order.deliveryAmount - sum(given.map(({ deliveryAmount }) => deliveryAmount)),
    deliveryVat: order.vatAmount - goodsVat - sum(given.map(({ deliveryVat }) => deliveryVat)),
    amount: order.totalAmount - sum(given.map(({ amount }) => amount)),
    vatAmount: order.vatAmount - sum(given.map(({ vatAmount }) => vatAmount)),
  }
}

/** `whole` shared by `part` of `all`, rounded half up. */
const share = (whole: number, part: number, all: number): number =>
  all === 0 ? 0 : Math.floor((2 * whole * part + all) / (2 * all))

const within = (number: number, least: number, most: number): number =>
  Math.min(Math.max(number, least), most)

/**
 * What a choice gives back, or why it cannot. VAT comes back in proportion to what is left of each part, so that however an order is
 * divided, all of it together is exactly what was paid, VAT too, and never more (I6).
 */
export function planRefund(
  order: RefundableOrder,
  earlier: readonly EarlierRefund[],
  choice: RefundChoice,
): Outcome<RefundParts, RefundRefusal> {
  const left = leftToRefund(order, earlier)
  const refusal = whyNotRefund(order, left, choice)
  if (refusal) return refused(refusal)
  const lines = choice.lines
    .filter(({ quantity, restock }) => quantity > 0 || restock > 0)
    .map(({ position, quantity, restock: restocked }) => {
      const line = order.lines.find((one) => one.position === position)
      const rest = left.lines.find((one) => one.position === position)
      const vatAmount = share(rest?.vatAmount ?? 0, quantity, rest?.quantity ?? 0)
      return {
        position,
        quantity,
        restocked,
        amount: (line?.unitAmount ?? 0) * quantity,
        vatAmount,
      }
    })
  return done(withVat(order, left, { ...choice, lines }))
}

function whyNotRefund(
  order: RefundableOrder,
  left: RefundLeft,
  { lines, delivery, adjustment }: RefundChoice,
): RefundRefusal | undefined {
  const rest = (position: number) => left.lines.find((line) => line.position === position)
  if (lines.some(({ position, quantity }) => quantity > (rest(position)?.quantity ?? 0)))
    return 'too_many'
  if (lines.some(({ position, restock }) => restock > (rest(position)?.restockable ?? 0)))
    return 'too_many_restocked'
  if (delivery > left.delivery) return 'delivery_above_left'
  const unit = (position: number) =>
    order.lines.find((line) => line.position === position)?.unitAmount ?? 0
  const goods = sum(lines.map(({ position, quantity }) => unit(position) * quantity))
  if (adjustment < 0 && -adjustment > goods) return 'deduction_too_large'
  const amount = goods + delivery + adjustment
  if (amount <= 0) return 'nothing_chosen'
  return amount > left.amount ? 'above_left' : undefined
}

type Chosen = { lines: RefundLine[]; delivery: number; adjustment: number }

function withVat(order: RefundableOrder, left: RefundLeft, chosen: Chosen): RefundParts {
  const { lines, delivery, adjustment } = chosen
  const goods = sum(lines.map(({ amount }) => amount)) + adjustment
  const amount = goods + delivery
  const lineVat = sum(lines.map((line) => line.vatAmount))
  const ownDeliveryVat = within(share(left.deliveryVat, delivery, left.delivery), 0, delivery)
  const rate = order.lines[0]?.vatRateBp ?? 0
  const ownAdjustmentVat = Math.sign(adjustment) * vatWithin(Math.abs(adjustment), rate)
  // The VAT that then remains must fit into the money that remains, and the last öre takes the last of it.
  const vatAmount = within(
    lineVat + ownDeliveryVat + ownAdjustmentVat,
    Math.max(0, left.vatAmount - (left.amount - amount)),
    Math.min(left.vatAmount, amount),
  )
  const goodsVat = within(vatAmount - ownDeliveryVat, 0, goods)
  return {
    ...{ lines, amount, vatAmount },
    ...{ deliveryAmount: delivery, deliveryVat: vatAmount - goodsVat },
    ...{ adjustmentAmount: adjustment, adjustmentVat: goodsVat - lineVat },
  }
}

/** Everything that is left of an order, as a choice: what earlier goodwill took too much or a deduction kept is made even by the adjustment. */
export function chooseAll(
  order: RefundableOrder,
  left: RefundLeft,
  { restock }: { restock: boolean },
): RefundChoice {
  const lines = left.lines.map(({ position, quantity, restockable }) => ({
    ...{ position, quantity, restock: restock ? restockable : 0 },
  }))
  const unit = new Map(order.lines.map(({ position, unitAmount }) => [position, unitAmount]))
  const goods = sum(lines.map(({ position, quantity }) => (unit.get(position) ?? 0) * quantity))
  const adjustment = Math.max(-goods, left.amount - goods - left.delivery)
  const delivery = Math.min(left.delivery, left.amount - goods - adjustment)
  // A deduction of nothing would be minus nothing.
  return { lines, delivery, adjustment: adjustment || 0 }
}
