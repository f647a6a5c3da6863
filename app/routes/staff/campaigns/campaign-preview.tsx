import { paragraphsInWords } from '#app/domain/facts/fact-words.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { CampaignBody } from '#app/ui/campaigns/campaign-body.tsx'
import { LetterText } from '#app/ui/campaigns/letter-text.tsx'
import { PublicPreview } from '#app/ui/desk/public-preview.tsx'
import type { CampaignShown } from './campaign-shown.ts'

/** The campaign as readers see it, in three languages beside each other, drawn by what draws the page itself. */
export function CampaignPreview({ shown }: { shown: CampaignShown }) {
  return (
    <PublicPreview locale={shown.desk.locale}>
      {(locale) => (
        <div className="campaign-preview">
          <Preview shown={shown} locale={locale} />
        </div>
      )}
    </PublicPreview>
  )
}

function Preview({ shown, locale }: { shown: CampaignShown; locale: Locale }) {
  const { content, facts, today } = shown
  const { offers } = content
  const words = content.texts[locale]
  const citing = { facts: facts[locale], locale, today }
  const { actions } = messages(locale).act
  return (
    <>
      <h3 className="text-2xl">{words.title}</h3>
      <p className="text-lg">{words.summary}</p>
      <CampaignBody text={words.body} {...citing} />
      {offers.includes('pledge') && (
        <div className="campaign-paper">
          <h4>{actions.pledge}</h4>
          <CampaignBody text={words.pledge} {...citing} />
        </div>
      )}
      {offers.includes('letter') && (
        <LetterText
          subject={paragraphsInWords(words.letterSubject, citing)}
          body={paragraphsInWords(words.letterBody, citing)}
          locale={locale}
        />
      )}
      {words.result && (
        <div className="campaign-result">
          <CampaignBody text={words.result} {...citing} />
        </div>
      )}
    </>
  )
}
