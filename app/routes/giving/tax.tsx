import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listOwnYears } from '#app/domain/donations/own/list-own-years.server.ts'
import { findOffer } from '#app/domain/tax/find-offer.server.ts'
import { findOwnNumber } from '#app/domain/tax/find-own-number.server.ts'
import { leaveNumber } from '#app/domain/tax/leave-number.server.ts'
import type { NumberRefusal } from '#app/domain/tax/own-number.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Page } from '#app/ui/page.tsx'
import { typedText } from '#app/values/field.ts'
import { loadFrame, localeOf } from '../frame.server.ts'
import { privateMeta } from '../page-meta.ts'
import { readForm } from '../read-form.server.ts'
import { giverAt } from './own-door.server.ts'
import { ownFormHeaders } from './own-headers.ts'
import { TaxPage } from './tax-page.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).tax.title) : []

/** A giver's statements, and her number for the tax agency. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const giver = await giverAt(params)
  const [offer, number, sums] = await Promise.all([
    ...([findOffer(now()), findOwnNumber(giver.id)] as const),
    listOwnYears(giver.id),
  ])
  const years = [...new Set(sums.map(({ year }) => year))]
  const done = new URL(request.url).searchParams.get('done') ?? undefined
  const token = params.token ?? ''
  return data({ frame, token, offer, number, years, done }, { headers: ownFormHeaders })
}

/** Keeps her number. What was typed is never shown again: it would stay in the browser. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const giver = await giverAt(params)
  const typed = typedText(await readForm(request), 'number')
  const left = await leaveNumber({ supporterId: giver.id, typed, now: now() })
  if (left.ok)
    return redirect(`/${locale}/giving/${params.token}/tax?done=left`, {
      ...{ status: 303, headers: ownFormHeaders },
    })
  const refusal: NumberRefusal = left.refusal
  return data({ refusal }, { status: 422, headers: ownFormHeaders })
}

export default function Tax() {
  const { frame, ...shown } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <Page frame={frame} at="give" withoutForms>
      <TaxPage {...{ frame, shown, refusal }} />
    </Page>
  )
}
