import type { CampaignView } from '#app/domain/campaigns/campaign.ts'
import { formatDate, formatNumber } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'

type CampaignCardProps = { campaign: CampaignView; locale: Locale; heading?: 'h2' | 'h3' }

/** A campaign in a list: what it is, until when, what can be done, and how many have signed. */
export function CampaignCard({ campaign, locale, heading: Heading = 'h2' }: CampaignCardProps) {
  const { slug, words, offers, kinds } = campaign
  const text = messages(locale).act
  const signed = kinds.reduce((sum, kind) => sum + kind.signed, 0)
  return (
    <article className="campaign-card">
      <p className="text-ink-soft">{stageInWords(campaign, locale)}</p>
      <Heading className="text-2xl">
        <a href={`/${locale}/act/${slug}`} className="after:absolute after:inset-0">
          {words.title}
        </a>
      </Heading>
      <p className="measure text-lg">{words.summary}</p>
      <p className="text-ink-soft">{offers.map((offer) => text.actions[offer]).join(' · ')}</p>
      {offers.includes('pledge') && (
        <p className="figures">{text.signed(formatNumber(signed, locale), signed)}</p>
      )}
    </article>
  )
}

/** Until when a campaign is open, or since when it is not. */
export function stageInWords({ stage, closesOn }: CampaignView, locale: Locale): string {
  const text = messages(locale).act
  const day = formatDate(new Date(`${closesOn}T12:00:00Z`), locale)
  if (stage === 'open') return text.openTo(day)
  return stage === 'closed' ? text.closed : text.ended(day)
}
