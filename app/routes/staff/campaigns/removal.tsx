import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { removeCampaign } from '#app/domain/campaigns/remove-campaign.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'

/** Removes a campaign that nobody outside has ever seen, with one press. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'campaigns.edit')
  const { id } = params
  const removed = isId(id) ? await removeCampaign({ id, by, now: now() }) : undefined
  if (!removed || (!removed.ok && removed.refusal === 'gone')) throw notFound()
  const to = removed.ok
    ? '/staff/campaigns?done=removed'
    : `/staff/campaigns/${id}?done=was_published`
  return redirect(to, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/campaigns')

export { FormOnly as default } from '../form-only.tsx'
