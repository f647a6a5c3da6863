import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findOwnLink } from '#app/domain/stories/find-own-link.server.ts'
import { withdrawByLink } from '#app/domain/stories/withdraw-by-link.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { CalmPage } from '#app/ui/calm-page.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { localeOf } from '../frame.server.ts'
import { privatePage } from '../page-headers.ts'
import { quietMeta } from './quiet-meta.ts'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => quietMeta(loaded?.locale)

/**
 * `no-referrer` would take the form's origin with it, and the form would be refused. So the origin is told, to ourselves alone since every link
 * that leaves is `noreferrer`; the address with its word is told to nobody.
 */
const headers = { ...privatePage, 'Referrer-Policy': 'strict-origin' }

/** A survivor's own link. What it would do stands there in words that tell nothing to whoever holds the telephone: no title, no name, no text. */
export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const { token = '' } = params
  const found = await findOwnLink(token)
  const kind = !found.ok ? 'missing' : found.value.withdrawn ? 'done' : 'open'
  const { demonstration } = env()
  const shown = { locale, token, demonstration, kind } as const
  return data(shown, { status: kind === 'missing' ? 404 : 200, headers })
}

/** Withdraws at once. A second press finds it done, and the same thanks. */
export async function action({ params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const { token = '' } = params
  await withdrawByLink({ token, now: now() })
  return redirect(`/${locale}/link/${encodeURIComponent(token)}`, { status: 303, headers })
}

export default function OwnLink() {
  const { locale, token, demonstration, kind } = useLoaderData<typeof loader>()
  const text = messages(locale).stories.link
  return (
    <CalmPage {...{ locale, demonstration, path: `/link/${encodeURIComponent(token)}` }}>
      <div className="grid max-w-measure gap-5 py-2">
        {kind === 'open' && <Offer {...text} />}
        {kind === 'done' && (
          <>
            <h1>{text.done}</h1>
            <p className="text-lg">{text.doneText}</p>
            <p className="text-ink-soft">{text.doneHonest}</p>
          </>
        )}
        {kind === 'missing' && (
          <>
            <h1>{text.unknown}</h1>
            <p className="text-lg">{text.unknownText}</p>
          </>
        )}
      </div>
    </CalmPage>
  )
}

type OfferProps = { title: string; text: string; points: readonly string[]; button: string }

function Offer({ title, text, points, button }: OfferProps) {
  return (
    <>
      <h1>{title}</h1>
      <p className="text-lg">{text}</p>
      <ul className="grid list-disc gap-2 pl-5">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <form method="post">
        <Button>{button}</Button>
      </form>
    </>
  )
}
