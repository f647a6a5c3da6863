import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { messages } from '#app/i18n/messages.ts'
import { localeOf } from '../frame.server.ts'
import { pageMeta, privateMeta } from '../page-meta.ts'
import { readForm } from '../read-form.server.ts'
import { WithdrawForm } from './withdraw-form.tsx'
import { loadWithdraw, readWithdraw } from './withdraw-loader.server.ts'
import { WithdrawStatement } from './withdraw-statement.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  if (!loaded) return []
  const { frame, typed } = loaded
  const title = messages(frame.locale).site.frame.withdraw
  return typed ? privateMeta(frame, title) : pageMeta({ frame, title })
}

/** Step 1: who withdraws, from what, and where the acknowledgement goes. */
export const loader = ({ request, params }: LoaderFunctionArgs) => loadWithdraw({ request, params })

/** Step 2: the statement as it will be sent, or step 1 again with what was wrong. Writes nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { answer } = await readWithdraw(await readForm(request), localeOf(params))
  return data(answer, { status: answer.errors ? 422 : 200 })
}

export default function Withdraw() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { statement } = answer ?? {}
  if (answer && statement !== undefined) {
    return <WithdrawStatement frame={loaded.frame} {...answer} statement={statement} />
  }
  return <WithdrawForm {...loaded} {...answer} />
}
