import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { confirmMove } from '#app/domain/supporters/moves/confirm-move.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { privateForm } from '../act/private-form.ts'
import { loadFrame, localeOf } from '../frame.server.ts'
import { privateMeta } from '../page-meta.ts'
import { findShownMove } from './find-shown-move.server.ts'
import { LostMove } from './lost-move.tsx'
import { MoveFacts } from './move-facts.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).moves.title) : []

/** What the new mailbox is asked. Opening it changes nothing: programs that look through letters open it too. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const move = await findShownMove(params, 'confirmation')
  // After the form was sent there is nothing left to be found.
  const isLost = !move && !context.submitted
  const shown = { frame, move, token: params.token ?? '' }
  return data(shown, { status: isLost ? 404 : 200, headers: privateForm })
}

/** Moves the letters, once. Whoever is here has proved that she reads this mailbox, so she is told what stands under it. */
export async function action({ params }: ActionFunctionArgs) {
  localeOf(params)
  const moved = await confirmMove(params.token ?? '', now())
  if (moved.ok) return data({ ended: 'moved' as const }, { headers: privateForm })
  const ended = moved.refusal === 'email_taken' ? ('taken' as const) : ('lost' as const)
  return data({ ended }, { status: ended === 'taken' ? 409 : 404, headers: privateForm })
}

export default function MoveConfirmation() {
  const { frame, move, token } = useLoaderData<typeof loader>()
  const ended = useActionData<typeof action>()?.ended
  const { locale } = frame
  const { confirm: text } = messages(locale).moves
  const { email } = frame.organisation
  if (ended === 'lost' || (!ended && !move)) return <LostMove frame={frame} />
  return (
    <Page frame={frame} at="give" withoutForms>
      <h1>{ended === 'moved' ? text.done : ended === 'taken' ? text.taken : text.title}</h1>
      <div className="mt-6 grid max-w-measure gap-6">
        {ended === 'moved' && <Notice kind="done">{text.doneText}</Notice>}
        {ended === 'taken' && (
          <p className="text-lg wrap-anywhere">
            {text.takenText} <a href={`mailto:${email}`}>{email}</a>
          </p>
        )}
        {!ended && move && (
          <>
            <p className="text-lg">{text.lead}</p>
            <MoveFacts move={move} locale={locale} />
            <form method="post">
              <Button>{text.button}</Button>
            </form>
            <form method="post" action={`/${locale}/moves/${token}/not-me`}>
              <Button look="quiet">{text.notMe}</Button>
            </form>
          </>
        )}
      </div>
    </Page>
  )
}
