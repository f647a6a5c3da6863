import { formatNumber } from '#app/i18n/format.ts'
import { messages } from '#app/i18n/messages.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import type { CampaignLoaded } from './load-campaign.server.ts'

/** What can be taken: the report and the media kit, with what comes and how large it is. */
export function TakeSection({ frame: { locale }, campaign, reportBytes }: CampaignLoaded) {
  const text = messages(locale).act
  const at = `/${locale}/act/${campaign.slug}`
  const size =
    reportBytes === undefined
      ? text.report.made
      : text.report.size(formatNumber(Math.max(0.1, Math.round(reportBytes / 1e5) / 10), locale))
  return (
    <div className="campaign-action campaign-halves">
      {campaign.offers.includes('report') && (
        <section aria-labelledby="report" className="grid content-start gap-3">
          <h2 id="report">{text.actions.report}</h2>
          <p className="measure">{text.report.text}</p>
          <p>
            <LinkButton href={`${at}/report`} look="quiet">
              {text.report.do}
            </LinkButton>
          </p>
          <p className="text-ink-soft">{size}</p>
        </section>
      )}
      {campaign.offers.includes('kit') && (
        <section aria-labelledby="kit" className="grid content-start gap-3">
          <h2 id="kit">{text.actions.kit}</h2>
          <p className="measure">{text.kit.text}</p>
          <p>
            <LinkButton href={`${at}/media-kit`} look="quiet">
              {text.kit.do}
            </LinkButton>
          </p>
          <p className="text-ink-soft">{text.kit.size}</p>
        </section>
      )}
    </div>
  )
}
