import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  type CampaignContent,
  type CampaignSheet,
  whyNotEnded,
  whyNotPublished,
} from '#app/domain/campaigns/campaign.ts'
import { readCampaign } from '#app/domain/campaigns/campaign-form.ts'
import { typedCampaign } from '#app/domain/campaigns/campaign-typed.ts'
import { findCampaignSheet } from '#app/domain/campaigns/find-campaign-sheet.server.ts'
import {
  type SaveCampaignRefusal,
  saveCampaign,
} from '#app/domain/campaigns/save-campaign.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { madeId } from '../made-id.ts'
import { lastSaved } from '../meanwhile.server.ts'
import { shownVersion } from '../shown-version.ts'
import { type CampaignAnswer, CampaignSheetPage } from './campaign-sheet-page.tsx'
import { loadCampaignSheet } from './load-campaign.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => loaded?.title || text.campaigns.add)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'campaigns.view')
  const campaign = await loadCampaignSheet(madeId(params.id), desk.locale)
  if (!campaign) throw notFound()
  return deskPage({ desk, ...campaign })
}

const again = deskPage<CampaignAnswer>

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'campaigns.edit')
  const form = await readForm(request)
  const typed = typedCampaign(form)
  const id = madeId(params.id)
  const before = id ? await findCampaignSheet(id) : undefined
  if (id && !before) throw notFound()
  const read = readCampaign(form)
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const { value: content } = read
  const saved = await saveCampaign({ id, content, version: shownVersion(form), by, now: now() })
  if (saved.ok) return redirect(`/staff/campaigns/${saved.value.id}?done=saved`, 303)
  const errors = errorsOf(saved.refusal, content, before)
  if (errors) return again({ typed, errors }, saved.refusal === 'slug_taken' ? 409 : 422)
  const meanwhile = { saved: id ? await lastSaved(`campaign/${id}`) : undefined }
  return again({ typed, errors: {}, meanwhile }, 409)
}

/** The fields that a refusal is about; undefined when somebody else was first. */
function errorsOf(
  refusal: SaveCampaignRefusal,
  content: CampaignContent,
  before: CampaignSheet | undefined,
): CampaignAnswer['errors'] | undefined {
  if (refusal === 'changed_meanwhile') return undefined
  if (refusal === 'kind_used') return { 'kind-0-sv': refusal }
  if (refusal !== 'needed_while_published') return { slug: refusal }
  const { files = {}, recipients = 0 } = before ?? {}
  const lacks = [...whyNotPublished({ ...content, files, recipients }), ...whyNotEnded(content)]
  const asked = before?.state === 'ended' ? lacks : lacks.filter((it) => !it.startsWith('result-'))
  return Object.fromEntries(asked.map((field) => [placeOf(field), refusal]))
}

/** Where on the page something that is missing is written. */
const placeOf = (lack: string): string => {
  if (lack === 'offers' || lack === 'recipients' || lack.startsWith('report-'))
    return 'offer-pledge'
  return lack === 'kinds' ? 'kind-0-sv' : lack
}

export default function Campaign() {
  const answer = useActionData<typeof action>()
  return <CampaignSheetPage shown={useLoaderData<typeof loader>()} answer={answer} />
}
