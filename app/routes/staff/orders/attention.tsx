import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { settleAttention } from '#app/domain/orders/settle-attention.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { AttentionPage } from '#app/ui/desk/attention.tsx'
import { readText, typedText } from '#app/values/field.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskHeaders, deskMeta, deskPage } from '../desk-page.ts'
import { orderAt } from './order-door.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.desk.attention.title)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'orders.note')
  const { reference } = await orderAt(params)
  return deskPage({ desk, reference })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'orders.note')
  const order = await orderAt(params)
  const form = await readForm(request)
  const why = readText(form, 'why', { longest: 300 })
  if (!why.ok) {
    const typed = typedText(form, 'why')
    return data({ typed, refusal: why.refusal }, { status: 422, headers: deskHeaders })
  }
  await settleAttention({ orderId: order.id, why: why.value, by, now: now() })
  return redirect(`/staff/orders/${order.reference}?done=attention`, 303)
}

export default function Attention() {
  const { desk, reference } = useLoaderData<typeof loader>()
  const name = staffMessages(desk.locale).orders.one(reference)
  const up = { href: `/staff/orders/${reference}`, name }
  return <AttentionPage {...{ desk, up }} answer={useActionData<typeof action>()} />
}
