import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { refuseMove } from '#app/domain/supporters/moves/refuse-move.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { privateForm } from '../act/private-form.ts'
import { loadFrame, localeOf } from '../frame.server.ts'
import { privateMeta } from '../page-meta.ts'
import { findShownMove } from './find-shown-move.server.ts'
import { LostMove } from './lost-move.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).moves.title) : []

/** Which mailbox a word was sent to; undefined when it opens nothing any more. */
async function mailboxOf(params: Readonly<Record<string, string | undefined>>) {
  if (await findShownMove(params, 'agreement')) return 'old' as const
  return (await findShownMove(params, 'confirmation')) ? ('new' as const) : undefined
}

/** What is about to be taken away, by the word of either letter. Opening it changes nothing. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const mailbox = await mailboxOf(params)
  const isLost = !mailbox && !context.submitted
  return data({ frame, mailbox }, { status: isLost ? 404 : 200, headers: privateForm })
}

/** Takes it away at once. Pressed again there is nothing left, and the page says so. */
export async function action({ params }: ActionFunctionArgs) {
  localeOf(params)
  const mailbox = await mailboxOf(params)
  await refuseMove(params.token ?? '', now())
  return data({ gone: mailbox }, { status: mailbox ? 200 : 404, headers: privateForm })
}

export default function MoveDenial() {
  const { frame, mailbox } = useLoaderData<typeof loader>()
  const gone = useActionData<typeof action>()?.gone
  const { deny: text } = messages(frame.locale).moves
  const { email } = frame.organisation
  if (!mailbox && !gone) return <LostMove frame={frame} />
  const asks = mailbox === 'old' ? text.old : text.new
  return (
    <Page frame={frame} at="give" withoutForms>
      <h1>{gone ? text.done : asks}</h1>
      <div className="mt-6 grid max-w-measure gap-6">
        {gone === 'new' && <p className="text-lg">{text.doneNew}</p>}
        {gone === 'old' && (
          <p className="text-lg wrap-anywhere">
            {text.doneOld} <a href={`mailto:${email}`}>{email}</a>
          </p>
        )}
        {!gone && <p className="text-lg">{mailbox === 'old' ? text.oldLead : text.newLead}</p>}
        {!gone && (
          <form method="post">
            <Button>{text.button}</Button>
          </form>
        )}
      </div>
    </Page>
  )
}
