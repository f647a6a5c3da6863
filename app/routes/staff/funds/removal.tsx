import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findFundSheet } from '#app/domain/donations/funds/find-fund-sheet.server.ts'
import { removeFund } from '#app/domain/donations/funds/remove-fund.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { typedText } from '#app/values/field.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskHeaders, deskMeta, deskPage } from '../desk-page.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.funds.removal.title(loaded?.fund.slug ?? ''))

export const headers = pageHeaders

async function fundAt(params: { id?: string }) {
  const fund = await findFundSheet(params.id ?? '')
  if (!fund) throw notFound()
  return { id: fund.id, slug: fund.slug, hasGifts: fund.hasGifts, open: fund.open }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'funds.edit')
  return deskPage({ desk, fund: await fundAt(params) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'funds.edit')
  const { id, slug } = await fundAt(params)
  const typed = typedText(await readForm(request), 'slug')
  const refuse = (refusal: 'slug' | 'has_gifts' | 'open', status: number) =>
    data({ typed, refusal }, { status, headers: deskHeaders })
  if (typed.trim() !== slug) return refuse('slug', 422)
  const removed = await removeFund({ id, by, now: now() })
  if (!removed.ok && removed.refusal !== 'gone') return refuse(removed.refusal, 409)
  return redirect('/staff/funds?done=removed', 303)
}

/** What removing a fund does, and its name to be typed. */
export default function Removal() {
  const { desk, fund } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const messages = staffMessages(desk.locale)
  const text = messages.funds.removal
  const { id, slug } = fund
  const error = answer?.refusal === 'slug' ? text.wrong(slug) : undefined
  const barrier = fund.hasGifts ? 'has_gifts' : fund.open ? 'open' : undefined
  const faults = error ? [{ field: 'slug', sentence: error }] : []
  return (
    <Desk desk={desk} title={text.title(slug)} up={{ href: `/staff/funds/${id}`, name: slug }}>
      <ErrorSummary title={messages.desk.errors.title} faults={faults} />
      {barrier ? (
        <Notice kind="wrong">{text[barrier]}</Notice>
      ) : (
        <form method="post" className="grid max-w-form gap-4">
          <p>{text.what}</p>
          <Field
            {...{ name: 'slug', label: text.type(slug), value: answer?.typed ?? '' }}
            autoComplete="off"
            required
            {...(error && { error })}
          />
          <p>
            <Button>{text.do}</Button>
          </p>
        </form>
      )}
    </Desk>
  )
}
