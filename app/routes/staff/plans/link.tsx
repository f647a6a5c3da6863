import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { sendLinkTo } from '#app/domain/supporters/send-link-to.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { admit } from '../admit.server.ts'
import { planAt } from './plan-door.server.ts'

/** Sends the giver of a plan the link to her own page once more, to the address on file. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'plans.change')
  const { id, reference, supporterId } = await planAt(params, desk.locale)
  const page = `/staff/plans/${reference}`
  const about = `plan/${id}`
  const sent = supporterId && (await sendLinkTo({ supporterId, about, by, now: now() }))
  return redirect(sent ? `${page}?done=link` : page, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/plans')

export { FormOnly as default } from '../form-only.tsx'
