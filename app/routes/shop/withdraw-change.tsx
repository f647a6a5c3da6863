import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { typedWithdrawal } from '#app/domain/withdrawals/withdrawal-form.ts'
import { keptWithdrawalForm } from '#app/domain/withdrawals/withdrawal-form-seal.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { privateMeta } from '../page-meta.ts'
import { readForm } from '../read-form.server.ts'
import { WithdrawForm } from './withdraw-form.tsx'
import { loadWithdraw } from './withdraw-loader.server.ts'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).site.frame.withdraw) : []

export const loader = ({ request, params }: LoaderFunctionArgs) =>
  loadWithdraw({ request, params }, '/withdraw')

/** The way back from step 2: step 1 with all that was typed. A form, not a link, so that nothing about a person stands in an address. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request)
  return data({ typed: typedWithdrawal(form), form: keptWithdrawalForm(form) })
}

export default function WithdrawChange() {
  const loaded = useLoaderData<typeof loader>()
  return <WithdrawForm {...loaded} {...useActionData<typeof action>()} />
}
