import type { LoaderFunctionArgs } from '@remix-run/node'
import { countDownload } from '#app/domain/campaigns/count-download.server.ts'
import { findCampaign } from '#app/domain/campaigns/find-campaign.server.ts'
import { makeKit } from '#app/domain/campaigns/kit/make-kit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { attachmentHeaders } from '#app/platform/http/attachment.ts'
import { pulledStream } from '#app/platform/http/pulled-stream.server.ts'
import { localeOf, notFound } from '../frame.server.ts'

/** The media kit of a campaign as a file to save, packed while it is read; whoever has it already is told so in a word. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const at = now()
  const campaign = await findCampaign(params.campaign ?? '', locale, at)
  const kit = campaign && (await makeKit(campaign.slug, at))
  if (!kit) throw notFound()
  const headers = {
    ...attachmentHeaders(kit.name, 'application/zip'),
    ...{ ETag: `"${kit.digest}"`, 'Cache-Control': 'private, no-cache' },
    'Accept-Ranges': 'none',
  }
  if (request.headers.get('If-None-Match') === headers.ETag)
    return new Response(null, { status: 304, headers })
  if (request.method !== 'GET') return new Response(null, { headers })
  await countDownload({ campaignId: campaign.id, locale, what: 'kit' }, request.headers, at)
  return new Response(pulledStream(kit.parts()), { headers })
}
