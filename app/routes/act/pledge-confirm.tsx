import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { confirmPledge } from '#app/domain/campaigns/pledges/confirm-pledge.server.ts'
import { type FoundPledge, findPledge } from '#app/domain/campaigns/pledges/find-pledge.server.ts'
import { citeFacts } from '#app/domain/facts/cite-facts.server.ts'
import { formatDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { CampaignBody } from '#app/ui/campaigns/campaign-body.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Facts } from '#app/ui/kit/table.tsx'
import { Page } from '#app/ui/page.tsx'
import { legalDate } from '#app/values/period.ts'
import { loadFrame, localeOf, notFound } from '../frame.server.ts'
import { privateMeta } from '../page-meta.ts'
import { LostLink } from './lost-link.tsx'
import { privateForm } from './private-form.ts'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  if (!loaded) return []
  const { act } = messages(loaded.frame.locale)
  return privateMeta(loaded.frame, loaded.pledge ? act.confirm.title : act.lost.title)
}

/** The signature behind a letter's link, to be read. Opening it changes nothing: programs that look through letters open it too. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const at = now()
  const pledge = await findPledge(params.token ?? '', frame.locale, at)
  if (!pledge) return data({ frame, pledge }, { status: 404, headers: privateForm })
  const facts = await citeFacts([pledge.campaign.pledge], frame.locale)
  const shown = { frame, pledge, facts, today: legalDate(at), token: params.token ?? '' }
  return data(shown, { headers: privateForm })
}

/** Lets it count. Whatever came in between is told by the page itself, which is shown anew. */
export async function action({ params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const token = params.token ?? ''
  await confirmPledge(token, now())
  if (!(await findPledge(token, locale, now()))) throw notFound()
  return redirect(`/${locale}/pledges/${token}`, 303)
}

export default function PledgeConfirm() {
  const loaded = useLoaderData<typeof loader>()
  if (!loaded.pledge) return <LostLink frame={loaded.frame} />
  return <Signature {...loaded} />
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function Signature({ frame, pledge, facts, today, token }: Extract<Loaded, { token: string }>) {
  const { locale } = frame
  const { confirm: text } = messages(locale).act
  return (
    <Page frame={frame} at="act">
      <h1>{pledge.confirmed ? text.done : text.title}</h1>
      <div className="mt-6 grid max-w-measure gap-8">
        {!pledge.confirmed && <p className="text-lg">{text.lead}</p>}
        <Standing pledge={pledge} locale={locale} />
        <section aria-label={pledge.campaign.title} className="campaign-paper">
          <CampaignBody text={pledge.campaign.pledge} {...{ facts, locale, today }} />
        </section>
        <Facts rows={rowsOf(pledge, locale)} />
        {!pledge.confirmed && !pledge.late && (
          <form method="post">
            <Button>{text.do}</Button>
          </form>
        )}
        <p>
          <a href={`/${locale}/pledges/${token}/not-me`}>
            {pledge.confirmed ? text.remove : text.notMe}
          </a>
        </p>
        <p>
          <a href={`/${locale}/act/${pledge.campaign.slug}`}>{messages(locale).act.asked.back}</a>
        </p>
      </div>
    </Page>
  )
}

/** That it counts and until when its name is kept, or why it cannot count any more. */
function Standing({ pledge, locale }: { pledge: FoundPledge; locale: Locale }) {
  const { confirm: text } = messages(locale).act
  const day = formatDate(new Date(`${pledge.campaign.deletesOn}T12:00:00Z`), locale)
  if (pledge.confirmed) return <Notice kind="done">{text.doneText(day)}</Notice>
  return pledge.late ? <Notice>{text[pledge.late]}</Notice> : null
}

function rowsOf({ name, affiliation, kind, shown }: FoundPledge, locale: Locale) {
  const { confirm: text } = messages(locale).act
  return [
    { key: 'kind', name: text.as, value: kind },
    { key: 'name', name: text.name, value: name, strong: true },
    ...(affiliation ? [{ key: 'affiliation', name: text.affiliation, value: affiliation }] : []),
    { key: 'shown', name: text.shown, value: shown ? text.yes : text.no },
  ]
}
