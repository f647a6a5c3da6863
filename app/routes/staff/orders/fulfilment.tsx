import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { sendOrder } from '#app/domain/orders/send-order.server.ts'
import { readSending, type SendingErrors } from '#app/domain/orders/sending-form.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { typedText } from '#app/values/field.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskHeaders, deskMeta, deskPage } from '../desk-page.ts'
import { orderAt } from './order-door.server.ts'
import { SendForm } from './send-form.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => `${text.orders.send.title} ${loaded?.reference}`)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'orders.send')
  const { reference } = await orderAt(params)
  return deskPage({ desk, reference })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'orders.send')
  const order = await orderAt(params)
  const form = await readForm(request)
  const typed = { carrier: typedText(form, 'carrier'), number: typedText(form, 'number') }
  const { sending, errors } = readSending(form)
  const refuse = (answer: { errors: SendingErrors; refusal?: string }, status: number) =>
    data({ typed, ...answer }, { status, headers: deskHeaders })
  if (Object.keys(errors).length > 0) return refuse({ errors }, 422)
  const sent = await sendOrder({ orderId: order.id, ...sending, by, now: now() })
  if (!sent.ok) return refuse({ errors, refusal: sent.refusal }, 409)
  return redirect(`/staff/orders/${order.reference}?done=sent`, 303)
}

export default function Fulfilment() {
  const { desk, reference } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const messages = staffMessages(desk.locale)
  const text = messages.orders.send
  const sentences: Record<string, unknown> = text
  const say = (key: string | undefined) => (key ? String(sentences[key]) : undefined)
  const errors = {
    carrier: say(answer?.errors.carrier),
    number: say(answer?.errors.number),
  }
  const faults = Object.entries(errors).flatMap(([field, sentence]) =>
    sentence ? [{ field, sentence }] : [],
  )
  const up = { href: `/staff/orders/${reference}`, name: messages.orders.one(reference) }
  return (
    <Desk desk={desk} title={`${text.title} ${reference}`} up={up}>
      <ErrorSummary title={messages.desk.errors.title} faults={faults} />
      {answer?.refusal && (
        <div className="mb-6">
          <Notice kind="wrong">{say(answer.refusal)}</Notice>
        </div>
      )}
      <SendForm
        locale={desk.locale}
        reference={reference}
        errors={errors}
        {...(answer?.typed && { typed: answer.typed })}
      />
    </Desk>
  )
}
