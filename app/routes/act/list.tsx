import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listCampaigns } from '#app/domain/campaigns/list-campaigns.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { CampaignCard } from '#app/ui/campaigns/campaign-card.tsx'
import { Page } from '#app/ui/page.tsx'
import { loadFrame } from '../frame.server.ts'
import { pageMeta } from '../page-meta.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { title, description } = messages(data.frame.locale).act
  return pageMeta({ frame: data.frame, title, description })
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  return { frame, campaigns: await listCampaigns(frame.locale, now()) }
}

/** Every campaign that can be joined or read: open ones first. */
export default function Act() {
  const { frame, campaigns } = useLoaderData<typeof loader>()
  const { locale } = frame
  const text = messages(locale).act
  return (
    <Page frame={frame} at="act">
      <h1>{text.title}</h1>
      <p className="measure mt-4 text-lg">{text.lead}</p>
      {campaigns.length === 0 && <p className="mt-8 text-ink-soft">{text.none}</p>}
      <div className="campaign-list">
        {campaigns.map((campaign) => (
          <CampaignCard key={campaign.slug} campaign={campaign} locale={locale} />
        ))}
      </div>
    </Page>
  )
}
