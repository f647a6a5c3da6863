import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { messages } from '#app/i18n/messages.ts'
import { Page } from '#app/ui/page.tsx'
import { privateMeta } from '../page-meta.ts'
import { loadCampaign } from './load-campaign.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? privateMeta(data.frame, messages(data.frame.locale).act.asked.title) : []

/** The same page for everybody who has sent a form: whether an address is known is told in its inbox only. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { frame, campaign } = await loadCampaign({ request, params })
  const isLetter = new URL(request.url).searchParams.get('of') === 'letter'
  return { frame, slug: campaign.slug, of: isLetter ? ('letter' as const) : ('pledge' as const) }
}

export default function Asked() {
  const { frame, slug, of } = useLoaderData<typeof loader>()
  const { locale, inbox } = frame
  const text = messages(locale)
  return (
    <Page frame={frame} at="act">
      <h1>{text.act.asked.title}</h1>
      <div className="mt-4 grid max-w-measure gap-4 text-lg">
        <p>{text.act.asked[of]}</p>
        <p className="text-base text-ink-soft">{text.act.asked.nothing}</p>
        {inbox && (
          <p>
            <a href={inbox}>{text.site.frame.inbox}</a>
          </p>
        )}
        <p>
          <a href={`/${locale}/act/${slug}`}>{text.act.asked.back}</a>
        </p>
      </div>
    </Page>
  )
}
