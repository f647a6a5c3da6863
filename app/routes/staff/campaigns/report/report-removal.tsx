import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { takeReportAway } from '#app/domain/campaigns/report/take-report-away.server.ts'
import { parseLocale } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../../frame.server.ts'
import { admit } from '../../admit.server.ts'

/** Takes a campaign's file in a language away, with one press. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'campaigns.edit')
  const { id: campaignId } = params
  const locale = parseLocale(params.tongue)
  if (!isId(campaignId) || !locale) throw notFound()
  const taken = await takeReportAway({ campaignId, locale, by, now: now() })
  if (!taken.ok && taken.refusal === 'gone') throw notFound()
  const done = taken.ok ? 'report_removed' : taken.refusal
  return redirect(`/staff/campaigns/${campaignId}/report?done=${done}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/campaigns')

export { FormOnly as default } from '../../form-only.tsx'
