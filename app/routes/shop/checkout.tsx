import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Basket } from '#app/domain/basket/basket.ts'
import { readBasket } from '#app/domain/basket/basket-cookie.server.ts'
import {
  type CheckoutErrors,
  type CheckoutField,
  readCheckoutForm,
  typedCheckout,
} from '#app/domain/checkout/checkout-form.ts'
import { leaveCheckout } from '#app/domain/checkout/leave-checkout.server.ts'
import { type PlaceOrderRefusal, placeOrder } from '#app/domain/checkout/place-order.server.ts'
import { quoteCheckout } from '#app/domain/checkout/quote-checkout.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { chosenCurrency } from '../currency-cookie.server.ts'
import { loadFrame, localeOf } from '../frame.server.ts'
import { answerHeaders } from '../page-headers.ts'
import { privateMeta } from '../page-meta.ts'
import { retryHeaders } from '../payment-refusals.ts'
import { readForm } from '../read-form.server.ts'
import { CheckoutPage } from './checkout-page.tsx'
import { refusalStatus } from './checkout-words.ts'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).checkout.title) : []

const nothingTyped = typedCheckout(new FormData())

/** The empty form; or, for a buyer who comes back from the payment page, what she had typed, with her stock given back. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params }, '/checkout')
  const token = new URL(request.url).searchParams.get('left')
  const left = token ? await leaveCheckout(token, now()) : undefined
  if (left?.paidOrder) throw redirect(`/${frame.locale}/orders/${token}`)
  const { basket } = readBasket(request)
  // A form that was sent is answered where it was sent, with what was typed.
  if (basket.lines.length === 0 && !context.submitted) throw redirect(`/${frame.locale}/basket`)
  const typed = left?.typed ?? nothingTyped
  const quote = await quoteCheckout({ basket, ...frame, ...whereAndHow(typed) })
  const headers = { 'Cache-Control': 'no-store' }
  return data({ frame, typed, quote, left: left !== undefined }, { headers })
}

type Answer = {
  typed: Record<CheckoutField, string>
  errors?: CheckoutErrors
  refusal?: PlaceOrderRefusal
  /** The visitor asked to see the price again; the focus goes where she was. */
  updated?: boolean
}

/** Places the order and leads to the payment page, or shows the form again with everything that was typed and today's price. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const visitor = { locale: localeOf(params), currency: await chosenCurrency(request) }
  const form = await readForm(request)
  const { basket } = readBasket(request)
  const typed = typedCheckout(form)
  const again = (answer: Omit<Answer, 'typed'>, status: number) =>
    showAgain({ typed, ...answer }, { basket, ...visitor, status })
  if (form.has('update')) return again({ updated: true }, basket.lines.length > 0 ? 200 : 422)
  const read = readCheckoutForm(form)
  if (!read.ok) return again({ errors: read.errors }, 422)
  const wish = { basket, request: read.value, ...visitor, address: context.address }
  const placed = await placeOrder({ ...wish, now: now() })
  if (placed.ok) return redirect(placed.value.url, 303)
  return again({ refusal: placed.refusal }, refusalStatus[placed.refusal])
}

type Visitor = { basket: Basket; status: number } & Omit<
  Parameters<typeof quoteCheckout>[0],
  'basket'
>

async function showAgain(answer: Answer, { status, ...visitor }: Visitor) {
  const quote = await quoteCheckout({ ...visitor, ...whereAndHow(answer.typed) })
  const headers = { ...answerHeaders(answer.typed), ...retryHeaders(answer.refusal ?? '', 'order') }
  return data({ ...answer, quote }, { status, headers })
}

const whereAndHow = ({ country, delivery }: Record<CheckoutField, string>) => ({
  country: country || undefined,
  delivery: delivery || undefined,
})

export default function Checkout() {
  const loaded = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <CheckoutPage {...loaded} {...answered} />
}
