import { mailtoLink } from '#app/domain/campaigns/letters/mailto.ts'
import { messages } from '#app/i18n/messages.ts'
import { LetterText } from '#app/ui/campaigns/letter-text.tsx'
import { LetterForm } from './letter-form.tsx'
import type { CampaignLoaded } from './load-campaign.server.ts'

/** A letter to decision makers: from one's own mail program first, then through our form. */
export function LetterSection(loaded: CampaignLoaded) {
  const { frame, campaign, offices, letter } = loaded
  const { locale } = frame
  const text = messages(locale).act
  return (
    <section aria-labelledby="letter" className="campaign-action">
      <h2 id="letter">{text.actions.letter}</h2>
      {offices.length === 0 && <p>{text.letter.none}</p>}
      {offices.length > 0 && (
        <div className="campaign-halves">
          <div className="grid gap-8">
            <OwnProgram {...loaded} />
            <div>
              <h3 className="text-xl">{text.letter.text}</h3>
              <p className="mb-3 text-ink-soft">{text.letter.copy}</p>
              <LetterText {...letter} locale={locale} />
            </div>
          </div>
          <div className="grid gap-4">
            <h3 className="text-xl">{text.letter.ours}</h3>
            <p className="measure">{text.letter.oursText}</p>
            <LetterForm {...{ frame, campaign, offices }} typed={{}} sentences={{}} />
          </div>
        </div>
      )}
    </section>
  )
}

function OwnProgram({ frame: { locale }, offices, letter }: CampaignLoaded) {
  const text = messages(locale).act.letter
  return (
    <div>
      <h3 className="text-xl">{text.own}</h3>
      <p className="measure">{text.ownText}</p>
      <ul className="campaign-offices">
        {offices.map(({ id, name, office, email, party, region }) => (
          <li key={id}>
            <a href={mailtoLink({ to: email, ...letter })}>{text.write(name)}</a>
            <span className="text-ink-soft">
              {[office, party, region].filter(Boolean).join(' · ')}
            </span>
            <span className="break-all">{email}</span>
          </li>
        ))}
      </ul>
      <p className="text-ink-soft">{text.public}</p>
    </div>
  )
}
