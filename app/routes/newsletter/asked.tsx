import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { messages } from '#app/i18n/messages.ts'
import { Page } from '#app/ui/page.tsx'
import { loadFrame } from '../frame.server.ts'
import { privateMeta } from '../page-meta.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? privateMeta(data.frame, messages(data.frame.locale).newsletter.asked.title) : []

/** The same page for everybody who has sent the form: whether an address is known is told in its inbox only. */
export const loader = async ({ request, params }: LoaderFunctionArgs) => ({
  frame: await loadFrame({ request, params }),
})

export default function Asked() {
  const { frame } = useLoaderData<typeof loader>()
  const { locale, inbox } = frame
  const text = messages(locale)
  return (
    <Page frame={frame}>
      <h1>{text.newsletter.asked.title}</h1>
      <div className="mt-4 grid max-w-measure gap-4 text-lg">
        <p>{text.newsletter.asked.text}</p>
        <p className="text-base text-ink-soft">{text.newsletter.asked.nothing}</p>
        {inbox && (
          <p>
            <a href={inbox}>{text.site.frame.inbox}</a>
          </p>
        )}
        <p>
          <a href={`/${locale}`}>{text.newsletter.back}</a>
        </p>
      </div>
    </Page>
  )
}
