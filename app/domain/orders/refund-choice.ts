import { parseAmount } from '#app/values/money.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { RefundChoice } from './refund.ts'

export type ChoiceRefusal =
  | 'malformed'
  | 'amount_malformed'
  | 'amount_ambiguous'
  | 'amount_too_large'

/** Fields of the refund form, in an address or a form alike: `take-0`, `shelf-0` for each line, `delivery`, `adjustment`. */
type Fields = { get: (name: string) => unknown }

const textOf = (fields: Fields, name: string): string => {
  const value = fields.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

const wholeNumber = (text: string): number | undefined =>
  text === '' ? 0 : /^\d{1,6}$/.test(text) ? Number(text) : undefined

/** An amount that may have a minus before it, in minor units; '' is nothing. */
function signedAmount(text: string): Outcome<number, ChoiceRefusal> {
  const [, sign = '', rest = ''] = /^([-\u2212]?)\s*(.*)$/u.exec(text) ?? []
  const amount = rest === '' ? done(0) : parseAmount(rest)
  if (!amount.ok)
    return refused(amount.refusal === 'amount_missing' ? 'amount_malformed' : amount.refusal)
  return done(sign && amount.value > 0 ? -amount.value : amount.value)
}

export type ReadChoice = {
  choice: RefundChoice
  errors: Record<string, ChoiceRefusal>
  /** What was typed, by field. */
  typed: Record<string, string>
}

/** Reads what somebody wishes to give back, keeping what was typed. */
export function readChoice(fields: Fields, positions: readonly number[]): ReadChoice {
  const errors: ReadChoice['errors'] = {}
  const typed: ReadChoice['typed'] = {}
  const number = (name: string): number => {
    typed[name] = textOf(fields, name).slice(0, 20)
    const read = wholeNumber(typed[name])
    if (read === undefined) errors[name] = 'malformed'
    return read ?? 0
  }
  const amount = (name: string, mayBeLess: boolean): number => {
    typed[name] = textOf(fields, name).slice(0, 20)
    const read = signedAmount(typed[name])
    if (!read.ok) errors[name] = read.refusal
    if (read.ok && read.value < 0 && !mayBeLess) errors[name] = 'amount_malformed'
    return read.ok ? read.value : 0
  }
  const lines = positions.map((position) => ({
    position,
    quantity: number(`take-${position}`),
    restock: number(`shelf-${position}`),
  }))
  const delivery = amount('delivery', false)
  return { choice: { lines, delivery, adjustment: amount('adjustment', true) }, errors, typed }
}

/** The fields that a choice would be typed as, `plain` writing an amount. */
export const choiceFields = (
  { lines, delivery, adjustment }: RefundChoice,
  plain: (amount: number) => string,
): Record<string, string> => ({
  ...Object.fromEntries(
    lines.flatMap(({ position, quantity, restock }) => [
      [`take-${position}`, String(quantity)],
      [`shelf-${position}`, String(restock)],
    ]),
  ),
  delivery: delivery === 0 ? '' : plain(delivery),
  adjustment: adjustment === 0 ? '' : `${adjustment < 0 ? '-' : ''}${plain(Math.abs(adjustment))}`,
})
