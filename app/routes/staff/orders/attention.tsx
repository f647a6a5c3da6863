import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { settleAttention } from '#app/domain/orders/settle-attention.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { AttentionPage } from '#app/ui/desk/attention.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { readWhy } from '../read-why.server.ts'
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
  const read = await readWhy(request)
  if (!read.ok) return read.answer
  await settleAttention({ orderId: order.id, why: read.why, by, now: now() })
  return redirect(`/staff/orders/${order.reference}?done=attention`, 303)
}

export default function Attention() {
  const { desk, reference } = useLoaderData<typeof loader>()
  const name = staffMessages(desk.locale).orders.one(reference)
  const up = { href: `/staff/orders/${reference}`, name }
  return <AttentionPage {...{ desk, up }} answer={useActionData<typeof action>()} />
}
