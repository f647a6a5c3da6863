import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { verifyRecipient } from '#app/domain/campaigns/recipients/verify-recipient.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isDay } from '#app/values/day.ts'
import { typedText } from '#app/values/field.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../../frame.server.ts'
import { readForm } from '../../../read-form.server.ts'
import { admit } from '../../admit.server.ts'

/** Keeps that somebody looked whether an office and its address are still so, with one press. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'campaigns.edit')
  const { id: campaignId, recipient: id } = params
  const due = typedText(await readForm(request), 'due')
  if (!isId(campaignId) || !isId(id) || !isDay(due)) throw notFound()
  const checked = await verifyRecipient({ id, campaignId, due, by, now: now() })
  if (!checked.ok && checked.refusal === 'gone') throw notFound()
  const at = `/staff/campaigns/${campaignId}/recipients/${id}`
  return redirect(`${at}?done=${checked.ok ? 'verified' : checked.refusal}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/campaigns')

export { FormOnly as default } from '../../form-only.tsx'
