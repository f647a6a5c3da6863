import type { LoaderFunctionArgs } from '@remix-run/node'
import { countDownload } from '#app/domain/campaigns/count-download.server.ts'
import { findCampaign } from '#app/domain/campaigns/find-campaign.server.ts'
import { takeReport } from '#app/domain/campaigns/report/take-report.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { attachmentHeaders } from '#app/platform/http/attachment.ts'
import { localeOf, notFound } from '../frame.server.ts'

/** The report of a campaign as a file to save; whoever has it already is told so in a word. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const at = now()
  const campaign = await findCampaign(params.campaign ?? '', locale, at)
  const report = campaign && (await takeReport(campaign, locale, at))
  if (!report) throw notFound()
  const headers = {
    ...attachmentHeaders(report.name, 'application/pdf'),
    ...{ ETag: `"${report.digest}"`, 'Cache-Control': 'private, no-cache' },
    'Accept-Ranges': 'none',
  }
  if (request.headers.get('If-None-Match') === headers.ETag)
    return new Response(null, { status: 304, headers })
  const body = await report.read()
  const counted = { campaignId: campaign.id, locale, what: 'report' } as const
  if (request.method === 'GET') await countDownload(counted, request.headers, at)
  return new Response(new Uint8Array(body), {
    headers: { ...headers, 'Content-Length': String(body.length) },
  })
}
