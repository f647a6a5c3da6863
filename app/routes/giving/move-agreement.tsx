import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { agreeMove } from '#app/domain/supporters/moves/agree-move.server.ts'
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

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  if (!loaded) return []
  const { moves } = messages(loaded.frame.locale)
  return privateMeta(loaded.frame, loaded.move ? moves.title : moves.lost.title)
}

/** What the mailbox on file is asked, to be read. Opening it changes nothing: programs that look through letters open it too. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const move = await findShownMove(params, 'agreement')
  const shown = { frame, move, token: params.token ?? '' }
  return data(shown, { status: move ? 200 : 404, headers: privateForm })
}

/** Agrees. Whatever came in between is told by the page itself, which is shown anew. */
export async function action({ params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const token = params.token ?? ''
  await agreeMove(token, now())
  return redirect(`/${locale}/moves/${encodeURIComponent(token)}`, 303)
}

export default function MoveAgreement() {
  const { frame, move, token } = useLoaderData<typeof loader>()
  if (!move) return <LostMove frame={frame} />
  const { locale } = frame
  const { agree: text } = messages(locale).moves
  const agreed = move.agreedAt !== null
  return (
    <Page frame={frame} at="give" withoutForms>
      <h1>{agreed ? text.done : text.title}</h1>
      <div className="mt-6 grid max-w-measure gap-6">
        {agreed ? (
          <Notice kind="done">{text.doneText}</Notice>
        ) : (
          <p className="text-lg">{text.lead}</p>
        )}
        <MoveFacts move={move} locale={locale} />
        {!agreed && (
          <form method="post">
            <Button>{text.button}</Button>
          </form>
        )}
        <form method="post" action={`/${locale}/moves/${token}/not-me`}>
          <Button look="quiet">{agreed ? text.stop : text.notMe}</Button>
        </form>
      </div>
    </Page>
  )
}
