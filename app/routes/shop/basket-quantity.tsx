import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { setQuantity } from '#app/domain/basket/basket.ts'
import { basketCookie, readBasket } from '#app/domain/basket/basket-cookie.server.ts'
import { readBasketForm, typedBasketForm } from '#app/domain/basket/basket-form.ts'
import { messages } from '#app/i18n/messages.ts'
import { localeOf } from '../frame.server.ts'
import { privateMeta } from '../page-meta.ts'
import { readForm } from '../read-form.server.ts'
import { loadBasket } from './basket-loader.server.ts'
import { BasketPage } from './basket-page.tsx'
import { lineRefusal } from './quantity-refusals.ts'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).shop.basket.title) : []

/** Shows the basket, so that a refused quantity stands beside its line. */
export const loader = async ({ request, params }: LoaderFunctionArgs) =>
  data(await loadBasket({ request, params }), { headers: { 'Cache-Control': 'no-store' } })

/** Changes how many of a piece lie in the basket; 0 takes it out. Whether there are that many is said on the line and decided at checkout. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const form = await readForm(request)
  const read = readBasketForm(form, { least: 0 })
  const { basket } = readBasket(request)
  const changed = read.ok ? setQuantity(basket, read.value.variantId, read.value.quantity) : read
  if (changed.ok) {
    const headers = { 'Set-Cookie': basketCookie(changed.value) }
    return redirect(`/${locale}/basket`, { status: 303, headers })
  }
  const { status, sentence } = lineRefusal(changed.refusal, locale)
  return data({ fault: { ...typedBasketForm(form), sentence } }, { status })
}

export default function BasketQuantity() {
  const loaded = useLoaderData<typeof loader>()
  return <BasketPage {...loaded} fault={useActionData<typeof action>()?.fault} />
}
