import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pledgeFields, readPledge, typedPledge } from '#app/domain/campaigns/pledges/pledge-form.ts'
import { signPledge } from '#app/domain/campaigns/pledges/sign-pledge.server.ts'
import { countAttempt } from '#app/domain/limits/count-attempt.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { CampaignBody } from '#app/ui/campaigns/campaign-body.tsx'
import { answerHeaders } from '../page-headers.ts'
import { pageMeta } from '../page-meta.ts'
import { readForm } from '../read-form.server.ts'
import { actFaults, beside } from './act-faults.ts'
import { signing } from './act-limits.ts'
import { FormAlone } from './form-alone.tsx'
import { loadCampaign } from './load-campaign.server.ts'
import { PledgeForm } from './pledge-form.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  if (!loaded) return []
  return pageMeta({ frame: loaded.frame, title: messages(loaded.frame.locale).act.actions.pledge })
}

/** The form alone, where it is asked for by itself; the campaign's own page when nothing can be signed. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const loaded = await loadCampaign({ request, params })
  const { campaign, frame } = loaded
  const isOpen = campaign.stage === 'open' && campaign.offers.includes('pledge')
  if (!isOpen && !context.submitted) throw redirect(`/${frame.locale}/act/${campaign.slug}`)
  return loaded
}

/** Takes a signature down and says the same whatever became of it, or shows the form again with everything that was typed. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { campaign, frame } = await loadCampaign({ request, params })
  const { locale } = frame
  const page = `/${locale}/act/${campaign.slug}`
  if (campaign.stage !== 'open' || !campaign.offers.includes('pledge')) return redirect(page, 303)
  const form = await readForm(request)
  const typed = typedPledge(form)
  const headers = answerHeaders(typed)
  const read = readPledge(form, campaign.kinds)
  if (!read.ok) return data({ typed, errors: read.errors }, { status: 422, headers })
  const at = now()
  if (!(await countAttempt(signing, { who: context.address, now: at })))
    return data({ typed, errors: { email: 'too_many' as const } }, { status: 429, headers })
  await signPledge({ campaignId: campaign.id, pledge: read.value, locale, now: at })
  return redirect(`${page}/asked`, 303)
}

export default function Pledge() {
  const { frame, campaign, facts, today } = useLoaderData<typeof loader>()
  const { locale } = frame
  const { typed = {}, errors = {} } = useActionData<typeof action>() ?? {}
  const faults = actFaults(errors, { fields: pledgeFields, locale })
  const title = messages(locale).act.actions.pledge
  return (
    <FormAlone {...{ frame, campaign, faults, title }}>
      <div className="campaign-paper">
        <CampaignBody text={campaign.words.pledge} {...{ facts, locale, today }} />
      </div>
      <PledgeForm {...{ frame, campaign, typed }} sentences={beside(faults)} />
    </FormAlone>
  )
}
