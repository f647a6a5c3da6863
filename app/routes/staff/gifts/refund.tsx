import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formatMoneyWithCode } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { money } from '#app/values/money.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { giftAt } from './gift-door.server.ts'
import { RefundConfirm } from './refund-confirm.tsx'
import { commitGiftRefund, isAboveLimit } from './refund-door.server.ts'
import { giftRefundPage } from './refund-page.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.gifts.refund.title(loaded?.page.reference ?? ''))

export const headers = pageHeaders

/** What is chosen stands in the address: working it out changes nothing, and two can look at the same. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'gifts.refund')
  const gift = await giftAt(params, desk.locale)
  const at = { now: now(), locale: desk.locale }
  return deskPage({ desk, page: await giftRefundPage(gift, new URL(request.url), at) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'gifts.refund')
  const gift = await giftAt(params, desk.locale)
  const form = await readForm(request)
  if (await isAboveLimit(form, gift)) await admit(request, 'gifts.refund', { fresh: true })
  return commitGiftRefund({ gift, form, by })
}

export default function Refund() {
  const { desk, page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { locale } = desk
  const { gifts, desk: words } = staffMessages(locale)
  const text = gifts.refund
  const { reference, left, typed, fault } = page
  const sentences: Record<string, string> = { ...words.fields, ...text.refusals }
  const refusal = answer?.refusal
  const beside: Record<string, string> = {
    ...(refusal === 'number' && { number: text.wrong(reference) }),
    ...(refusal && refusal in words.fields && { why: sentences[refusal] ?? '' }),
  }
  const faults = Object.entries(beside).map(([field, sentence]) => ({ field, sentence }))
  const whole = left === 0 ? 'not_paid' : faults.length === 0 ? refusal : undefined
  return (
    <Desk
      desk={desk}
      title={text.title(reference)}
      up={{ href: `/staff/gifts/${reference}`, name: gifts.one(reference) }}
    >
      <ErrorSummary title={words.errors.title} faults={faults} />
      {whole && (
        <div className="mb-6">
          <Notice kind="wrong">{sentences[whole] ?? whole}</Notice>
        </div>
      )}
      {left > 0 && (
        <div className="desk-columns">
          <form method="get" className="desk-panel grid gap-5">
            <p>{text.left(formatMoneyWithCode(money(left, page.currency), locale))}</p>
            <Field
              {...{ name: 'amount', label: text.amount, hint: text.amountHint, value: typed }}
              inputMode="decimal"
              narrow
              {...(fault && { error: sentences[fault] ?? '' })}
            />
            <p>
              <Button look="quiet">{text.review}</Button>
            </p>
          </form>
          {!fault && <RefundConfirm {...{ locale, page, typed: answer?.typed, beside }} />}
        </div>
      )}
    </Desk>
  )
}
