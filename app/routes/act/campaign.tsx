import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../page-meta.ts'
import { CampaignPage } from './campaign-page.tsx'
import { loadCampaign } from './load-campaign.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { title, summary } = data.campaign.words
  return pageMeta({ frame: data.frame, title, description: summary })
}

export const loader = ({ request, params }: LoaderFunctionArgs) => loadCampaign({ request, params })

export default function Campaign() {
  return <CampaignPage {...useLoaderData<typeof loader>()} />
}
