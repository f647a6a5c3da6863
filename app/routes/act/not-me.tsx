import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { denyLetter } from '#app/domain/campaigns/letters/deny-letter.server.ts'
import { findAskedLetter } from '#app/domain/campaigns/letters/find-asked-letter.server.ts'
import { denyPledge } from '#app/domain/campaigns/pledges/deny-pledge.server.ts'
import { findPledge } from '#app/domain/campaigns/pledges/find-pledge.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { loadFrame, localeOf } from '../frame.server.ts'
import { privateMeta } from '../page-meta.ts'
import { LostLink } from './lost-link.tsx'
import { privateForm } from './private-form.ts'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).act.deny.title) : []

const isLetter = (request: Request): boolean =>
  new URL(request.url).pathname.split('/')[2] === 'letters'

/** What is about to be deleted, by the word of its letter. Opening it deletes nothing. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const token = params.token ?? ''
  const letter = isLetter(request) ? await findAskedLetter(token, now()) : undefined
  const pledge = isLetter(request) ? undefined : await findPledge(token, frame.locale, now())
  // After the form was sent there is nothing left to be found.
  const isLost = !letter && !pledge && !context.submitted
  const shown = { frame, isLost, ofLetter: isLetter(request), sent: letter?.sent ?? false }
  return data(shown, { status: isLost ? 404 : 200, headers: privateForm })
}

/** Deletes it at once. Pressed twice it says the same: there is nothing of it left. */
export async function action({ request, params }: ActionFunctionArgs) {
  localeOf(params)
  const token = params.token ?? ''
  if (isLetter(request)) await denyLetter(token, now())
  else await denyPledge(token, now())
  return data({ gone: true }, { headers: privateForm })
}

export default function NotMe() {
  const { frame, isLost, ofLetter, sent } = useLoaderData<typeof loader>()
  const gone = useActionData<typeof action>()?.gone
  const { deny: text, toAll } = messages(frame.locale).act
  if (isLost) return <LostLink frame={frame} />
  return (
    <Page frame={frame} at="act">
      <h1>{gone ? text.done : text.title}</h1>
      <div className="mt-6 grid max-w-measure gap-6 text-lg">
        {gone && <p>{ofLetter ? text.doneLetter : text.doneText}</p>}
        {!gone && <p>{ofLetter ? text.letterLead : text.lead}</p>}
        {!gone && sent && <p>{text.gone}</p>}
        {!gone && (
          <form method="post">
            <Button>{text.do}</Button>
          </form>
        )}
        {gone && (
          <p>
            <a href={`/${frame.locale}/act`}>{toAll}</a>
          </p>
        )}
      </div>
    </Page>
  )
}
