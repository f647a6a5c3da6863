import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findTribute } from '#app/domain/donations/tributes/find-tribute.server.ts'
import { stopTributes } from '#app/domain/donations/tributes/stop-tributes.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { loadFrame, localeOf, notFound } from '../frame.server.ts'
import { privateMeta } from '../page-meta.ts'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).give.stop.title) : []

/** A page that one person alone may see and that holds a form: kept nowhere. */
const privateForm = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }

/** Where whoever received a card says that she wants no more. Opening it changes nothing: programs open links too. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const tribute = await findTribute({ token: params.token ?? '' })
  if (tribute?.way !== 'email') throw notFound()
  return data({ frame }, { headers: privateForm })
}

/** No card of ours goes to that address any more. Pressed twice it says the same. */
export async function action({ params }: ActionFunctionArgs) {
  localeOf(params)
  if (!(await stopTributes(params.token ?? '', now()))) throw notFound()
  return data({ stopped: true }, { headers: privateForm })
}

export default function CardStop() {
  const { frame } = useLoaderData<typeof loader>()
  const stopped = useActionData<typeof action>()?.stopped
  const { stop: text } = messages(frame.locale).give
  return (
    <Page frame={frame} at="give">
      <h1>{stopped ? text.done : text.title}</h1>
      <div className="mt-6 grid max-w-measure gap-6 text-lg">
        <p>{stopped ? text.doneText : text.lead}</p>
        {!stopped && (
          <form method="post">
            <Button>{text.do}</Button>
          </form>
        )}
      </div>
    </Page>
  )
}
