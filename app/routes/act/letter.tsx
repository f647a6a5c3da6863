import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { askLetter } from '#app/domain/campaigns/letters/ask-letter.server.ts'
import {
  letterFields,
  readLetter,
  type TypedLetter,
  typedLetter,
} from '#app/domain/campaigns/letters/letter-form.ts'
import { countAttempt } from '#app/domain/limits/count-attempt.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { LetterText } from '#app/ui/campaigns/letter-text.tsx'
import { answerHeaders } from '../page-headers.ts'
import { pageMeta } from '../page-meta.ts'
import { readForm } from '../read-form.server.ts'
import { actFaults, beside } from './act-faults.ts'
import { asking } from './act-limits.ts'
import { FormAlone } from './form-alone.tsx'
import { LetterForm } from './letter-form.tsx'
import { type CampaignLoaded, loadCampaign } from './load-campaign.server.ts'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  if (!loaded) return []
  return pageMeta({ frame: loaded.frame, title: messages(loaded.frame.locale).act.actions.letter })
}

const isOpen = ({ campaign, offices }: CampaignLoaded): boolean =>
  campaign.stage === 'open' && campaign.offers.includes('letter') && offices.length > 0

/** The form alone, where it is asked for by itself; the campaign's own page when no letter can go. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const loaded = await loadCampaign({ request, params })
  const { campaign, frame } = loaded
  if (!isOpen(loaded) && !context.submitted) throw redirect(`/${frame.locale}/act/${campaign.slug}`)
  return loaded
}

/** Takes a letter down and says the same whatever became of it, or shows the form again with everything that was typed. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const loaded = await loadCampaign({ request, params })
  const { campaign, frame, offices, letter: text } = loaded
  const { locale } = frame
  const page = `/${locale}/act/${campaign.slug}`
  if (!isOpen(loaded)) return redirect(page, 303)
  const form = await readForm(request)
  const typed = typedLetter(form)
  const read = readLetter(form, offices)
  if (!read.ok) return again(typed, read.errors, 422)
  const at = now()
  if (!(await countAttempt(asking, { who: context.address, now: at })))
    return again(typed, { signerEmail: 'too_many' }, 429)
  const { id: campaignId } = campaign
  await askLetter({ campaignId, letter: read.value, text, locale, now: at })
  return redirect(`${page}/asked?of=letter`, 303)
}

type Errors = Parameters<typeof actFaults<(typeof letterFields)[number]>>[0]

const again = (typed: TypedLetter, errors: Errors, status: number) =>
  data(
    { typed, errors },
    { status, headers: answerHeaders({ name: typed.signerName, email: typed.signerEmail }) },
  )

export default function Letter() {
  const { frame, campaign, offices, letter } = useLoaderData<typeof loader>()
  const { locale } = frame
  const { typed = {}, errors = {} } = useActionData<typeof action>() ?? {}
  const faults = actFaults(errors, { fields: letterFields, locale })
  const text = messages(locale).act
  return (
    <FormAlone {...{ frame, campaign, faults, title: text.actions.letter }}>
      <LetterText {...letter} locale={locale} />
      <LetterForm {...{ frame, campaign, offices, typed }} sentences={beside(faults)} />
    </FormAlone>
  )
}
