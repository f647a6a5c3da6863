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
import { Desk } from '#app/ui/desk/desk.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { readText, typedText } from '#app/values/field.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskHeaders, deskMeta, deskPage } from '../desk-page.ts'
import { orderAt } from './order-door.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.orders.attention.title)

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
  const answer = useActionData<typeof action>()
  const messages = staffMessages(desk.locale)
  const text = messages.orders.attention
  const error = answer && messages.desk.fields[answer.refusal]
  const up = { href: `/staff/orders/${reference}`, name: messages.orders.one(reference) }
  const faults = error ? [{ field: 'why', sentence: error }] : []
  return (
    <Desk desk={desk} title={text.title} up={up}>
      <ErrorSummary title={messages.desk.errors.title} faults={faults} />
      <form method="post" className="grid max-w-form gap-4">
        <Field
          name="why"
          label={text.why}
          value={answer?.typed ?? ''}
          required
          {...(error && { error })}
        />
        <p>
          <Button>{text.do}</Button>
        </p>
      </form>
    </Desk>
  )
}
