import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { messages } from '#app/i18n/messages.ts'
import { done } from '#app/values/outcome.ts'
import { privateMeta } from '../page-meta.ts'
import { loadChange, submitChange } from './change-door.server.ts'
import { ChangePage } from './change-page.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).giving.change.resume.title) : []

export const loader = (args: LoaderFunctionArgs) => loadChange(args, () => ({}))

/** Ends a pause at once: the next month is charged on its day. */
export const action = (args: ActionFunctionArgs) =>
  submitChange(args, () => done({ kind: 'resume' }))

export default function Resumption() {
  const loaded = useLoaderData<typeof loader>()
  const words = messages(loaded.frame.locale).giving.change.resume
  return (
    <ChangePage
      loaded={loaded}
      answer={useActionData<typeof action>()}
      words={words}
      field="confirm"
    />
  )
}
