import type { LoaderFunctionArgs } from '@remix-run/node'
import { readGivenReport } from '#app/domain/campaigns/report/read-given-report.server.ts'
import { parseLocale } from '#app/i18n/locale.ts'
import { attachmentHeaders } from '#app/platform/http/attachment.ts'
import { notFound } from '../../../frame.server.ts'
import { admit } from '../../admit.server.ts'
import { deskHeaders } from '../../desk-page.ts'
import { partOf } from '../part-of.server.ts'

/** The file that was given as a report, to look at before readers do. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'campaigns.view')
  const { campaign } = await partOf(params.id, desk.locale)
  const tongue = parseLocale(params.tongue)
  const given = tongue && (await readGivenReport(campaign.id, tongue))
  if (!given) throw notFound()
  const headers = { ...deskHeaders, ...attachmentHeaders(given.name, 'application/pdf') }
  return new Response(new Uint8Array(given.content), { headers })
}
