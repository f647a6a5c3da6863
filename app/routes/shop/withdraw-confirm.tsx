import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { submitWithdrawal } from '#app/domain/withdrawals/submit-withdrawal.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { localeOf } from '../frame.server.ts'
import { privateMeta } from '../page-meta.ts'
import { readForm } from '../read-form.server.ts'
import { WithdrawForm } from './withdraw-form.tsx'
import { loadWithdraw, readWithdraw, type WithdrawAnswer } from './withdraw-loader.server.ts'
import { WithdrawStatement } from './withdraw-statement.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).site.frame.withdraw) : []

export const loader = ({ request, params }: LoaderFunctionArgs) =>
  loadWithdraw({ request, params }, '/withdraw')

/** Records the confirmed statement and leads to its receipt. What cannot be read is shown again, and nothing is written. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const form = await readForm(request)
  const { request: stated, answer } = await readWithdraw(form, locale)
  const refused = (why: Partial<WithdrawAnswer>) => data({ ...answer, ...why }, { status: 422 })
  if (!stated) return refused({})
  const seal = String(form.get('form') ?? '')
  const submitted = await submitWithdrawal({ request: stated, form: seal, locale, now: now() })
  if (!submitted.ok) return refused({ renewed: true })
  return redirect(`/${locale}/withdraw/received/${submitted.value.token}`, 303)
}

export default function WithdrawConfirm() {
  const { frame, ...fresh } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { statement } = answer ?? {}
  if (answer && statement !== undefined) {
    return <WithdrawStatement frame={frame} {...answer} statement={statement} />
  }
  return <WithdrawForm frame={frame} {...fresh} {...answer} />
}
