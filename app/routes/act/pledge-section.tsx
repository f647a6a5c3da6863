import type { CampaignView } from '#app/domain/campaigns/campaign.ts'
import { formatNumber } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { CampaignBody } from '#app/ui/campaigns/campaign-body.tsx'
import { RangeChart } from '#app/ui/kit/range-chart.tsx'
import type { CampaignLoaded } from './load-campaign.server.ts'
import { PledgeForm } from './pledge-form.tsx'

/** What is signed, the form for it while the campaign is open, and who has signed so far. */
export function PledgeSection(loaded: CampaignLoaded) {
  const { campaign, frame, facts, today } = loaded
  const { locale } = frame
  const text = messages(locale).act
  return (
    <section aria-labelledby="pledge" className="campaign-action">
      <h2 id="pledge">{text.actions.pledge}</h2>
      <div className="campaign-halves">
        <div className="grid gap-8">
          <div className="campaign-paper">
            <CampaignBody text={campaign.words.pledge} {...{ facts, locale, today }} />
          </div>
          <SignedByKind campaign={campaign} locale={locale} />
        </div>
        {campaign.stage === 'open' && (
          <PledgeForm frame={frame} campaign={campaign} typed={{}} sentences={{}} />
        )}
      </div>
      <Names {...loaded} />
    </section>
  )
}

/** How many of each kind have signed, drawn and as a table. */
function SignedByKind({ campaign: { kinds }, locale }: { campaign: CampaignView; locale: Locale }) {
  const { pledge: text, signed } = messages(locale).act
  const all = kinds.reduce((sum, kind) => sum + kind.signed, 0)
  return (
    <div>
      <h3 className="mb-3 text-xl">{signed(formatNumber(all, locale), all)}</h3>
      {all > 0 && (
        <RangeChart
          title={text.count}
          asTable={text.asTable}
          headings={{ label: text.who, value: text.howMany }}
          rows={kinds.map(({ id, name, signed: low }) => ({
            ...{ key: id, label: name, text: formatNumber(low, locale) },
            figure: { unit: 'count' as const, bound: 'exact' as const, low, countries: [] },
          }))}
        />
      )}
    </div>
  )
}

function Names({ signers, campaign, frame: { locale } }: CampaignLoaded) {
  if (signers.length === 0) return null
  const text = messages(locale).act.pledge
  const kindOf = (id: string) => campaign.kinds.find((kind) => kind.id === id)?.name
  return (
    <div>
      <h3 className="text-xl">{text.names}</h3>
      <p className="text-ink-soft">{text.latest}</p>
      <ul className="campaign-names">
        {signers.map(({ id, name, affiliation, kindId }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span className="text-ink-soft">
              {[affiliation, kindOf(kindId)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
