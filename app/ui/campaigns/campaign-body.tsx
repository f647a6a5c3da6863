import { paragraphsOf } from '#app/domain/campaigns/campaign.ts'
import { CitedText, type Citing } from '../facts/cited-text.tsx'

/** The paragraphs of a campaign's text, figures with their sources in their places. */
export function CampaignBody({ text, ...citing }: Citing & { text: string }) {
  return (
    <div className="campaign-body">
      {paragraphsOf(text).map((paragraph) => (
        <CitedText key={paragraph} text={paragraph} {...citing} />
      ))}
    </div>
  )
}
