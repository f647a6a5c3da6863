import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { removeSignature } from '#app/domain/campaigns/desk/remove-signature.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../../frame.server.ts'
import { admit } from '../../admit.server.ts'

/** Removes one signature, as its owner asked, with one press. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'signatures.remove')
  const { id: campaignId, signature: id } = params
  if (!isId(campaignId) || !isId(id)) throw notFound()
  if (!(await removeSignature({ id, campaignId, by, now: now() }))) throw notFound()
  return redirect(`/staff/campaigns/${campaignId}/signatures?done=signature_removed`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/campaigns')

export { FormOnly as default } from '../../form-only.tsx'
