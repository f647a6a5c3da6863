import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { saveReport } from '#app/domain/campaigns/report/save-report.server.ts'
import { parseLocale } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { onlyFile, readUpload, type Upload } from '#app/platform/http/read-upload.server.ts'
import { incomingFolder } from '#app/platform/incoming.server.ts'
import { reportBytes } from '#app/platform/report-files.server.ts'
import { notFound } from '../../../frame.server.ts'
import { pageHeaders } from '../../../page-headers.ts'
import { type Admitted, admit } from '../../admit.server.ts'
import { deskMeta, deskPage } from '../../desk-page.ts'
import { partOf } from '../part-of.server.ts'
import { type ReportAnswer, ReportPage } from './report-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.campaigns.report.title)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'campaigns.view')
  const { campaign, up } = await partOf(params.id, desk.locale)
  const { id, files, reportFromFacts } = campaign
  return deskPage({ desk, up, id, files, reportFromFacts })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'campaigns.edit')
  const { campaign } = await partOf(params.id, desk.locale)
  const wish = { folder: await incomingFolder(), field: 'file', most: reportBytes }
  return readUpload(request, wish, (upload) => take(upload, campaign.id, by))
}

async function take(upload: Upload, campaignId: string, by: Admitted['by']) {
  const tongue = upload.fields.tongue ?? ''
  const again = (errors: ReportAnswer['errors']) =>
    deskPage<ReportAnswer>({ typed: { tongue }, errors }, 422)
  const locale = parseLocale(tongue)
  const file = onlyFile(upload)
  if (!locale || !file.ok)
    return again({
      ...(!locale && { tongue: 'tongue_missing' as const }),
      ...(!file.ok && { file: file.refusal }),
    })
  const { path: from, name } = file.value
  const saved = await saveReport({ campaignId, locale, from, name, by, now: now() })
  if (!saved.ok) {
    if (saved.refusal === 'gone') throw notFound()
    return again({ file: saved.refusal })
  }
  return redirect(`/staff/campaigns/${campaignId}/report?done=report_given`, 303)
}

export default function Report() {
  const answer = useActionData<typeof action>()
  return <ReportPage {...useLoaderData<typeof loader>()} answer={answer} />
}
