import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { removeRecipient } from '#app/domain/campaigns/recipients/remove-recipient.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../../frame.server.ts'
import { admit } from '../../admit.server.ts'

/** Removes an office that letters go to, with one press. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'campaigns.edit')
  const { id: campaignId, recipient: id } = params
  if (!isId(campaignId) || !isId(id)) throw notFound()
  const removed = await removeRecipient({ id, campaignId, by, now: now() })
  if (!removed.ok && removed.refusal === 'gone') throw notFound()
  const list = `/staff/campaigns/${campaignId}/recipients`
  return redirect(
    removed.ok ? `${list}?done=office_removed` : `${list}/${id}?done=last_office`,
    303,
  )
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/campaigns')

export { FormOnly as default } from '../../form-only.tsx'
