import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import type { CampaignShown } from './campaign-shown.ts'
import { campaignFieldNames } from './field-names.ts'

/** Whether readers see a campaign, what keeps it from them, its parts, and the steps from here. */
export function CampaignStateSection({ shown }: { shown: CampaignShown }) {
  const { desk, state, content } = shown
  const text = staffMessages(desk.locale).campaigns
  return (
    <section aria-labelledby="state" className="desk-panel mb-8 grid gap-4">
      <h2 id="state">{text.states[state]}</h2>
      {state !== 'draft' && (
        <p>
          <a href={`/${desk.locale}/act/${content.slug}`}>{text.publication.page}</a>
        </p>
      )}
      <Parts shown={shown} />
      {state !== 'published' && shown.lacks.length > 0 && (
        <Lacks shown={shown} lacks={shown.lacks} title={text.publication.lacking} />
      )}
      {state === 'published' && shown.lacksToEnd.length > 0 && (
        <Lacks shown={shown} lacks={shown.lacksToEnd} title={text.ending.lacking} />
      )}
      <Steps shown={shown} />
    </section>
  )
}

/** What belongs to a campaign and has a page of its own. */
function Parts({ shown: { desk, id } }: { shown: CampaignShown }) {
  const { parts } = staffMessages(desk.locale).campaigns
  const at = (part: string) => `/staff/campaigns/${id}/${part}`
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1">
      {(['recipients', 'report', 'figures'] as const).map((part) => (
        <li key={part}>
          <a href={at(part)}>{parts[part]}</a>
        </li>
      ))}
      {may(desk.role, 'signatures.view') && (
        <li>
          <a href={at('signatures')}>{parts.signatures}</a>
        </li>
      )}
    </ul>
  )
}

/** The steps that are open to this person, each a form of its own with what it does. */
function Steps({ shown }: { shown: CampaignShown }) {
  const { desk, id, state, wasPublished, lacks, lacksToEnd } = shown
  const text = staffMessages(desk.locale).campaigns
  const publishes = may(desk.role, 'campaigns.publish')
  const at = (step: string) => `/staff/campaigns/${id}/${step}`
  return (
    <div className="flex flex-wrap items-start gap-x-8 gap-y-4">
      {state !== 'published' && publishes && lacks.length === 0 && (
        <form method="post" action={at('publication')}>
          <Button look={state === 'ended' ? 'quiet' : 'gold'}>
            {state === 'ended' ? text.publication.again : text.publication.do}
          </Button>
        </form>
      )}
      {state === 'published' && publishes && lacksToEnd.length === 0 && (
        <form method="post" action={at('ending')} className="grid justify-items-start gap-1">
          <Button look="quiet">{text.ending.do}</Button>
          <span className="text-ink-soft">{text.ending.what}</span>
        </form>
      )}
      {!wasPublished && may(desk.role, 'campaigns.edit') && (
        <form method="post" action={at('removal')} className="grid justify-items-start gap-1">
          <Button look="quiet">{text.removal.do}</Button>
          <span className="text-ink-soft">{text.removal.what}</span>
        </form>
      )}
    </div>
  )
}

type LacksProps = { shown: CampaignShown; lacks: readonly string[]; title: string }

/** Every thing that is missing, named, with the place that it belongs in. */
function Lacks({ shown: { desk, id }, lacks, title }: LacksProps) {
  const names = campaignFieldNames(desk.locale)
  return (
    <div>
      <p>{title}</p>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {lacks.map((lack) => (
          <li key={lack}>
            <a href={placeOf(lack, id)}>{names[lack] ?? lack}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function placeOf(lack: string, id: string | undefined): string {
  if (lack === 'recipients') return `/staff/campaigns/${id}/recipients`
  if (lack.startsWith('report-')) return `/staff/campaigns/${id}/report`
  if (lack === 'offers') return '#offer-pledge'
  return lack === 'kinds' ? '#kind-0-sv' : `#${lack}`
}
