import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { messages } from '#app/i18n/messages.ts'
import { done } from '#app/values/outcome.ts'
import { privateMeta } from '../page-meta.ts'
import { loadChange, submitChange } from './change-door.server.ts'
import { ChangePage } from './change-page.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).giving.change.stop.title) : []

export const loader = (args: LoaderFunctionArgs) => loadChange(args, () => ({}))

/** Ends a plan for good: nothing more is charged. One press; no reason is asked for and nothing stands in the way. */
export const action = (args: ActionFunctionArgs) => submitChange(args, () => done({ kind: 'stop' }))

export default function Stop() {
  const loaded = useLoaderData<typeof loader>()
  const { frame, token, plan } = loaded
  const text = messages(frame.locale).giving.change
  const page = `/${frame.locale}/giving/${token}/plans/${plan.number}`
  return (
    <ChangePage
      loaded={loaded}
      answer={useActionData<typeof action>()}
      words={text.stop}
      field="confirm"
    >
      <p className="measure mt-8">
        {text.stop.rather} <a href={`${page}/amount`}>{text.amount.title}</a>
        {' · '}
        <a href={`${page}/pause`}>{text.pause.title}</a>
      </p>
    </ChangePage>
  )
}
