import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { canCancel } from '#app/domain/orders/stage.ts'
import { findRefundLimit } from '#app/domain/organisation/find-refund-limit.server.ts'
import { formatMoneyWithCode } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ConfirmByNumber } from '#app/ui/desk/confirm-by-number.tsx'
import { Desk } from '#app/ui/desk/desk.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
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
  const wrong = answer?.refusal === 'number' ? text.wrong(reference) : undefined
  const faults = wrong ? [{ field: 'number', sentence: wrong }] : []
  const isOver = !open || answer?.refusal === 'not_to_pack'
  return (
    <Desk desk={desk} title={text.title(reference)} up={up}>
      {isOver ? (
        <Notice kind="wrong">{text.not_to_pack}</Notice>
      ) : (
        <form method="post" className="grid max-w-form gap-4">
          <ErrorSummary title={messages.desk.errors.title} faults={faults} />
          <p>{text.what(formatMoneyWithCode(amount, desk.locale))}</p>
          <ConfirmByNumber
            locale={desk.locale}
            words={{ why: text.why, number: text.type(reference), button: text.do }}
            typed={answer?.typed}
            beside={{ number: wrong }}
          />
        </form>
      )}
    </Desk>
  )
}
