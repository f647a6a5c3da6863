import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isDeadLink } from '#app/domain/supporters/is-dead-link.server.ts'
import { findOpenMove } from '#app/domain/supporters/moves/find-open-move.server.ts'
import { renewLink } from '#app/domain/supporters/renew-link.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { privateForm } from '../act/private-form.ts'
import { loadFrame, localeOf, notFound } from '../frame.server.ts'
import { privateMeta } from '../page-meta.ts'
import { giverAt } from './own-door.server.ts'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).giving.renewal.title) : []

/** What becomes of the link, to be read. Opening it changes nothing: programs that look through letters open links too. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const { id, email } = await giverAt(params)
  const hasMove = (await findOpenMove({ supporterId: id }, now())) !== undefined
  return data({ frame, token: params.token ?? '', email, hasMove }, { headers: privateForm })
}

/** Makes the link useless, this address with it: so the answer is where one is asked for. A second press changes nothing and has the same answer. */
export async function action({ params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const token = params.token ?? ''
  const isRenewed = await renewLink({ whose: { token }, by: { kind: 'giver' }, now: now() })
  if (!isRenewed && !(await isDeadLink(token))) throw notFound()
  return redirect(`/${locale}/giving?renewed`, 303)
}

export default function Renewal() {
  const { frame, token, email, hasMove } = useLoaderData<typeof loader>()
  const { renewal: text, change } = messages(frame.locale).giving
  return (
    <Page frame={frame} at="give" withoutForms>
      <h1>{text.title}</h1>
      <div className="mt-4 grid max-w-measure gap-4">
        <p className="text-lg wrap-anywhere">{text.lead(email)}</p>
        <p>{text.effects}</p>
        {hasMove && <p>{text.move}</p>}
        <form method="post" className="mt-4">
          <Button>{text.button}</Button>
        </form>
      </div>
      <p className="mt-10">
        <a href={`/${frame.locale}/giving/${token}`}>{change.back}</a>
      </p>
    </Page>
  )
}
