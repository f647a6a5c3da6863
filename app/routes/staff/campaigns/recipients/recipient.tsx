import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findRecipient } from '#app/domain/campaigns/recipients/find-recipient.server.ts'
import { nextVerification } from '#app/domain/campaigns/recipients/recipient.ts'
import {
  readRecipient,
  recipientAsTyped,
  typedRecipient,
} from '#app/domain/campaigns/recipients/recipient-form.ts'
import { saveRecipient } from '#app/domain/campaigns/recipients/save-recipient.server.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { legalDate } from '#app/values/period.ts'
import { notFound } from '../../../frame.server.ts'
import { pageHeaders } from '../../../page-headers.ts'
import { readForm } from '../../../read-form.server.ts'
import { admit } from '../../admit.server.ts'
import { deskMeta, deskPage } from '../../desk-page.ts'
import { madeId } from '../../made-id.ts'
import { lastSaved } from '../../meanwhile.server.ts'
import { shownVersion } from '../../shown-version.ts'
import { partOf } from '../part-of.server.ts'
import { type RecipientAnswer, RecipientPage } from './recipient-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => loaded?.current.name || text.campaigns.recipients.add)

export const headers = pageHeaders

/** An office that is not written yet: checked today, due in half a year. */
const newRecipient = (today: string) => ({
  ...{ position: 0, name: '', office: '', email: '', party: '', region: '', sourceUrl: '' },
  ...{ verifiedOn: today, reviewDue: nextVerification(today), shown: false },
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'campaigns.view')
  const { campaign } = await partOf(params.id, desk.locale)
  const id = madeId(params.recipient)
  const today = legalDate(now())
  const sheet = id ? await findRecipient({ id, campaignId: campaign.id }) : undefined
  if (id && !sheet) throw notFound()
  const lines = sheet ? await listObjectHistory(`recipient/${sheet.id}`) : []
  const current = recipientAsTyped(sheet ?? newRecipient(today))
  const { version = 0, reviewDue = '' } = sheet ?? {}
  return deskPage({
    ...{ desk, campaignId: campaign.id, id: sheet?.id, version, reviewDue },
    ...{ lines, current, today },
  })
}

const again = deskPage<RecipientAnswer>

export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'campaigns.edit')
  const { campaign } = await partOf(params.id, desk.locale)
  const campaignId = campaign.id
  const form = await readForm(request)
  const typed = typedRecipient(form)
  const id = madeId(params.recipient)
  if (id && !(await findRecipient({ id, campaignId }))) throw notFound()
  const read = readRecipient(form)
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const { value: content } = read
  const wish = { id, campaignId, content, version: shownVersion(form), by, now: now() }
  const saved = await saveRecipient(wish)
  if (saved.ok) {
    const to = `/staff/campaigns/${campaignId}/recipients/${saved.value.id}?done=saved`
    return redirect(to, 303)
  }
  const meanwhile = { saved: id ? await lastSaved(`recipient/${id}`) : undefined }
  return again({ typed, errors: {}, meanwhile }, 409)
}

export default function Recipient() {
  const answer = useActionData<typeof action>()
  return <RecipientPage shown={useLoaderData<typeof loader>()} answer={answer} />
}
