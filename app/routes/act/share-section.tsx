import { mailtoLink } from '#app/domain/campaigns/letters/mailto.ts'
import { shareLinks } from '#app/domain/campaigns/share-links.ts'
import { messages } from '#app/i18n/messages.ts'
import type { CampaignLoaded } from './load-campaign.server.ts'

/** Ways to spread a campaign that call nobody: an address to copy, a letter of one's own, links to the sites' own pages. */
export function ShareSection({ frame: { locale, origin }, campaign }: CampaignLoaded) {
  const text = messages(locale).act
  const address = `${origin}/${locale}/act/${campaign.slug}`
  const { title, summary } = campaign.words
  const mail = mailtoLink({ to: '', subject: title, body: `${summary}\n\n${address}` })
  return (
    <section aria-labelledby="share" className="campaign-action">
      <h2 id="share">{text.actions.share}</h2>
      <p className="measure">{text.share.text}</p>
      <p>
        <span className="text-ink-soft">{text.share.address}:</span>{' '}
        <code className="break-all">{address}</code>
      </p>
      <ul className="campaign-share">
        <li>
          <a href={mail}>{text.share.mail}</a>
        </li>
        {shareLinks(address, title).map(({ site, href }) => (
          <li key={site}>
            <a href={href} rel="noreferrer noopener external">
              {text.share.to(site)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
