import type { CampaignAction } from '#app/domain/campaigns/campaign.ts'
import { messages } from '#app/i18n/messages.ts'
import { CampaignBody } from '#app/ui/campaigns/campaign-body.tsx'
import { stageInWords } from '#app/ui/campaigns/campaign-card.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { LetterSection } from './letter-section.tsx'
import type { CampaignLoaded } from './load-campaign.server.ts'
import { PledgeSection } from './pledge-section.tsx'
import { ShareSection } from './share-section.tsx'
import { TakeSection } from './take-section.tsx'

/** What can still be done when a campaign is not open any more: what it has made can be read and spread. */
const lasting: readonly CampaignAction[] = ['report', 'kit', 'share']

/** A campaign on one page: what it is about, what has come of it, and everything that can be done, each in its place. */
export function CampaignPage(loaded: CampaignLoaded) {
  const { frame, campaign, facts, today } = loaded
  const { locale } = frame
  const { words, stage } = campaign
  const text = messages(locale).act
  const open = campaign.offers.filter((offer) => stage === 'open' || lasting.includes(offer))
  return (
    <Page frame={frame} at="act">
      <p>
        <a href={`/${locale}/act`}>{text.toAll}</a>
      </p>
      <div className="campaign-head">
        <div>
          <p className="text-ink-soft">{stageInWords(campaign, locale)}</p>
          <h1>{words.title}</h1>
          <p className="measure mt-4 text-lg">{words.summary}</p>
        </div>
        <nav aria-labelledby="actions" className="campaign-contents no-print">
          <h2 id="actions" className="text-xl">
            {text.contents}
          </h2>
          <ul>
            {open.map((offer) => (
              <li key={offer}>
                <a href={`#${offer}`}>{text.actions[offer]}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {stage === 'ended' && (
        <section aria-labelledby="result" className="campaign-result">
          <h2 id="result">{text.result}</h2>
          <CampaignBody text={words.result} {...{ facts, locale, today }} />
        </section>
      )}
      <CampaignBody text={words.body} {...{ facts, locale, today }} />
      <Actions {...loaded} />
      <FundSection {...loaded} />
    </Page>
  )
}

/** Every action in its order; what is closed shows what it has come to. */
function Actions(loaded: CampaignLoaded) {
  const { campaign } = loaded
  const isOpen = campaign.stage === 'open'
  const offers = (action: CampaignAction) => campaign.offers.includes(action)
  return (
    <>
      {offers('pledge') && <PledgeSection {...loaded} />}
      {offers('letter') && isOpen && <LetterSection {...loaded} />}
      {(offers('report') || offers('kit')) && <TakeSection {...loaded} />}
      {offers('share') && <ShareSection {...loaded} />}
    </>
  )
}

function FundSection({ campaign: { fund }, frame: { locale } }: CampaignLoaded) {
  if (!fund) return null
  const text = messages(locale).act.fund
  return (
    <section aria-labelledby="fund" className="campaign-action">
      <h2 id="fund">{text.title}</h2>
      <p className="measure">{text.text(fund.name)}</p>
      <p>
        <LinkButton href={`/${locale}/give/${fund.slug}`} look="quiet">
          {text.do}
        </LinkButton>
      </p>
    </section>
  )
}
