import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addToBasket } from '#app/domain/basket/add-to-basket.server.ts'
import { basketCookie, readBasket } from '#app/domain/basket/basket-cookie.server.ts'
import { readBasketForm, typedBasketForm } from '#app/domain/basket/basket-form.ts'
import { priceBasket } from '#app/domain/basket/price-basket.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { isId } from '#app/values/id.ts'
import type { Currency } from '#app/values/money.ts'
import { chosenCurrency } from '../currency-cookie.server.ts'
import { localeOf } from '../frame.server.ts'
import { privateMeta } from '../page-meta.ts'
import { readForm } from '../read-form.server.ts'
import { loadBasket } from './basket-loader.server.ts'
import { BasketPage } from './basket-page.tsx'
import { type LineRefusal, lineRefusal } from './quantity-refusals.ts'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).shop.basket.title) : []

export const loader = async ({ request, params }: LoaderFunctionArgs) =>
  data(await loadBasket({ request, params }), { headers: { 'Cache-Control': 'no-store' } })

/** Puts a piece into the basket. A piece that cannot be bought is said so beside the form, which keeps what was typed. */
export async function action({ request, params }: ActionFunctionArgs) {
  const wish = { locale: localeOf(params), currency: await chosenCurrency(request) }
  const form = await readForm(request)
  const read = readBasketForm(form, { least: 1 })
  const { basket } = readBasket(request)
  const added = read.ok
    ? await addToBasket({ basket, ...read.value, currency: wish.currency })
    : read
  if (added.ok) {
    const headers = { 'Set-Cookie': basketCookie(added.value) }
    return redirect(`/${wish.locale}/basket`, { status: 303, headers })
  }
  return refuse(added.refusal, { ...typedBasketForm(form), ...wish })
}

type Refused = { variantId: string; typed: string; locale: Locale; currency: Currency }

async function refuse(refusal: LineRefusal, { variantId, typed, ...wish }: Refused) {
  const { status, sentence } = lineRefusal(refusal, wish.locale)
  const alone = { id: '', lines: isId(variantId) ? [{ variantId, quantity: 1 }] : [] }
  const [piece] = (await priceBasket(alone, wish)).lines
  return data({ refused: { variantId, typed, sentence, piece } }, { status })
}

export default function Basket() {
  const loaded = useLoaderData<typeof loader>()
  return <BasketPage {...loaded} refused={useActionData<typeof action>()?.refused} />
}
