import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { orderAt } from './order-door.server.ts'
import { RefundChoiceForm } from './refund-choice-form.tsx'
import { RefundConfirm } from './refund-confirm.tsx'
import { commitRefund, isAboveLimit } from './refund-door.server.ts'
import { refundPage } from './refund-page.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.orders.refund.title(loaded?.page.reference ?? ''))

export const headers = pageHeaders

/** What is chosen stands in the address: working it out changes nothing, and two can look at the same. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'orders.refund')
  const order = await orderAt(params)
  return deskPage({ desk, page: await refundPage(order, new URL(request.url), now()) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'orders.refund')
  const order = await orderAt(params)
  const form = await readForm(request)
  if (await isAboveLimit(form, order)) await admit(request, 'orders.refund', { fresh: true })
  return commitRefund({ order, form, by })
}

export default function Refund() {
  const { desk, page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = staffMessages(desk.locale).orders
  const { reference, planned } = page
  const up = { href: `/staff/orders/${reference}`, name: text.one(reference) }
  const refusals: Record<string, string> = {
    ...text.refund.refusals,
    number: text.refund.wrong(reference),
  }
  const refusal = answer?.refusal ?? page.refusal
  return (
    <Desk desk={desk} title={text.refund.title(reference)} up={up}>
      {refusal && refusal !== 'number' && (
        <div className="mb-6">
          <Notice kind="wrong">{refusals[refusal] ?? refusal}</Notice>
        </div>
      )}
      {page.left.amount > 0 && (
        <div className="desk-columns">
          <RefundChoiceForm locale={desk.locale} page={page} />
          {planned && (
            <RefundConfirm
              locale={desk.locale}
              page={page}
              planned={planned}
              typed={answer?.typed}
              wrong={answer?.refusal === 'number' ? refusals.number : undefined}
            />
          )}
        </div>
      )}
    </Desk>
  )
}
