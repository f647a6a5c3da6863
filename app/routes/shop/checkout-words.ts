import {
  type CheckoutErrors,
  type CheckoutField,
  type CheckoutFieldRefusal,
  checkoutFields,
} from '#app/domain/checkout/checkout-form.ts'
import type { Quote } from '#app/domain/checkout/quote.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import type { Fault } from '#app/ui/kit/error-summary.tsx'
import { paymentRefusalStatus } from '../payment-refusals.ts'

type Line = Quote['basket']['lines'][number]

type PlaceOrderRefusal = keyof ReturnType<typeof messages>['errors']['checkout']

// 409: something has changed since the page was shown; 422: what was sent cannot be taken; 503: a neighbour is away; 429: see there.
export const refusalStatus = {
  basket_empty: 422,
  basket_problem: 409,
  sold_out: 409,
  delivery_unavailable: 422,
  price_changed: 409,
  payment_unreachable: 503,
  ...paymentRefusalStatus,
} as const satisfies Record<PlaceOrderRefusal, number>

/** The sentence for a refused field: its own where it has one, else what is true of any field. */
function fieldSentence(field: CheckoutField, refusal: CheckoutFieldRefusal, locale: Locale) {
  const { fields, field: general } = messages(locale).errors
  const own: Partial<Record<CheckoutField, Partial<Record<CheckoutFieldRefusal, string>>>> = fields
  return own[field]?.[refusal] ?? general[refusal]
}

/** Where the buyer finds what was refused: a field, the sum, the lines; a neighbour who is away is nowhere on the form. */
const placeOf: Record<PlaceOrderRefusal, string | undefined> = {
  basket_empty: 'lines',
  basket_problem: 'lines',
  sold_out: 'lines',
  delivery_unavailable: 'delivery',
  price_changed: 'sum',
  payment_unreachable: undefined,
  payments_crowded: 'sum',
  cards_declined: 'sum',
  payments_stopped: 'sum',
}

type Answer = { errors: CheckoutErrors; refusal?: PlaceOrderRefusal | undefined; quote: Quote }

/** Everything that was refused, each with its sentence and its place on the page, in the page's order. */
export function checkoutFaults({ errors, refusal, quote }: Answer, frame: Frame): Fault[] {
  const why = refusal ?? (quote.basket.lines.length === 0 ? 'basket_empty' : undefined)
  const faults = [...fieldFaults({ errors, quote }, frame), ...refusalFault(why, quote, frame)]
  return faults.length > 0 ? [...faults, ...lineFaults(quote, frame)] : []
}

/**
 * Every refused field, in the order of the form. Without a country there is no delivery and no price to speak of yet, and neither when
 * there is nothing to send or no way to send it, so those two wait.
 */
function fieldFaults({ errors, quote }: Answer, frame: Frame): Fault[] {
  const empty = quote.basket.lines.length === 0
  const waiting: readonly CheckoutField[] =
    errors.country || empty ? ['delivery', 'total'] : nowhere(quote) ? ['total'] : []
  return checkoutFields.flatMap((field) => {
    const refusal = errors[field]
    if (!refusal || waiting.includes(field)) return []
    if (field === 'delivery' && nowhere(quote)) return [noDelivery(frame)]
    const place = field === 'total' ? 'sum' : field
    return [{ field: place, sentence: fieldSentence(field, refusal, frame.locale) }]
  })
}

function refusalFault(why: PlaceOrderRefusal | undefined, quote: Quote, frame: Frame): Fault[] {
  const place = why && placeOf[why]
  if (!why || !place) return []
  if (place === 'delivery' && nowhere(quote)) return [noDelivery(frame)]
  return [{ field: place, sentence: messages(frame.locale).errors.checkout[why] }]
}

/** A country is chosen that this basket cannot be sent to. */
const nowhere = ({ country, methods }: Quote) => country !== undefined && methods.length === 0

const noDelivery = ({ locale, currency }: Frame): Fault => ({
  field: 'delivery',
  sentence: messages(locale).checkout.noDelivery(currency),
})

/** What is wrong with a line of the basket. */
export const lineProblem = ({ problem, available }: Line, { locale, currency }: Frame) =>
  problem && messages(locale).shop.basket.problems[problem](available, currency)

export const linePlace = ({ variantId }: Line) => `line-${variantId}`

const lineFaults = ({ basket }: Quote, frame: Frame): Fault[] =>
  basket.lines.flatMap((line) => {
    const problem = lineProblem(line, frame)
    const title = line.title || messages(frame.locale).shop.basket.piece
    return problem ? [{ field: linePlace(line), sentence: `${title}: ${problem}` }] : []
  })
