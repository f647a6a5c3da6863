import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { moveFund } from '#app/domain/donations/funds/move-fund.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskHeaders, deskMeta, deskPage } from '../desk-page.ts'
import { loadFund } from './load-fund.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.funds.closing.title(loaded?.title ?? ''))

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'funds.edit')
  const fund = params.id ? await loadFund(params.id, desk.locale) : undefined
  if (!fund?.id) throw notFound()
  return deskPage({ desk, id: fund.id, title: fund.title })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'funds.edit')
  const fund = params.id ? await loadFund(params.id, desk.locale) : undefined
  if (!fund?.id) throw notFound()
  const moved = await moveFund({ id: fund.id, open: false, by, now: now() })
  if (!moved.ok && moved.refusal === 'last_open')
    return data({ refusal: moved.refusal }, { status: 409, headers: deskHeaders })
  return redirect(`/staff/funds/${fund.id}?done=${moved.ok ? 'closed' : moved.refusal}`, 303)
}

/** What closing a fund does, before it is done. */
export default function Closing() {
  const { desk, id, title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = staffMessages(desk.locale).funds.closing
  return (
    <Desk desk={desk} title={text.title(title)} up={{ href: `/staff/funds/${id}`, name: title }}>
      {answer && (
        <div className="mb-6">
          <Notice kind="wrong">{text[answer.refusal]}</Notice>
        </div>
      )}
      <ul className="measure mb-6 grid list-disc gap-1 pl-5">
        {text.what.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <form method="post">
        <Button>{text.do}</Button>
      </form>
    </Desk>
  )
}
