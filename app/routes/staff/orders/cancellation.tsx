import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { canCancel } from '#app/domain/orders/stage.ts'
import { findRefundLimit } from '#app/domain/organisation/find-refund-limit.server.ts'
import { formatMoneyWithCode } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { money } from '#app/values/money.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { commitCancellation } from './cancellation-door.server.ts'
import { orderAt } from './order-door.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.orders.cancel.title(loaded?.reference ?? ''))

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'orders.cancel')
  const order = await orderAt(params)
  const { reference, currency, left } = order
  return deskPage({ desk, reference, open: canCancel(order), amount: money(left.amount, currency) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'orders.cancel')
  const order = await orderAt(params)
  const form = await readForm(request)
  const isMuch = order.left.amount >= (await findRefundLimit(order.currency))
  if (isMuch) await admit(request, 'orders.cancel', { fresh: true })
  return commitCancellation({ order, form, by })
}

export default function Cancellation() {
  const { desk, reference, open, amount } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const messages = staffMessages(desk.locale)
  const text = messages.orders.cancel
  const up = { href: `/staff/orders/${reference}`, name: messages.orders.one(reference) }
  const error = answer?.refusal === 'number' ? { error: text.wrong(reference) } : {}
  const isOver = !open || answer?.refusal === 'not_to_pack'
  return (
    <Desk desk={desk} title={text.title(reference)} up={up}>
      {isOver ? (
        <Notice kind="wrong">{text.not_to_pack}</Notice>
      ) : (
        <form method="post" className="grid max-w-form gap-4">
          <p>{text.what(formatMoneyWithCode(amount, desk.locale))}</p>
          <Field
            name="why"
            label={text.why}
            aside={messages.desk.optional}
            value={answer?.typed.why ?? ''}
            maxLength={300}
          />
          <Field
            name="number"
            label={text.type(reference)}
            value={answer?.typed.number ?? ''}
            autoComplete="off"
            narrow
            required
            {...error}
          />
          <p>
            <Button>{text.do}</Button>
          </p>
        </form>
      )}
    </Desk>
  )
}
