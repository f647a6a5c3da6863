import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { endCampaign } from '#app/domain/campaigns/end-campaign.server.ts'
import { publishCampaign } from '#app/domain/campaigns/publish-campaign.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'

/** Publishes a campaign or ends it, by the last word of the address, with one press; what it lacks is named on its page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'campaigns.publish')
  const { id } = params
  const ends = /\/ending(\.data)?$/.test(new URL(request.url).pathname)
  const move = ends ? endCampaign : publishCampaign
  const moved = isId(id) ? await move({ id, by, now: now() }) : undefined
  if (!moved || (!moved.ok && moved.refusal === 'gone')) throw notFound()
  const done = ends ? 'ended' : 'published'
  return redirect(`/staff/campaigns/${id}?done=${moved.ok ? done : moved.refusal}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/campaigns')

export { FormOnly as default } from '../form-only.tsx'
