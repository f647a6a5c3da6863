import { paragraphsInWords } from '#app/domain/facts/fact-words.ts'
import { localeNames, locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { CampaignBody } from '#app/ui/campaigns/campaign-body.tsx'
import { LetterText } from '#app/ui/campaigns/letter-text.tsx'
import type { CampaignShown } from './campaign-shown.ts'

/** The campaign as readers see it, in three languages beside each other, drawn by what draws the page itself. */
export function CampaignPreview({ shown }: { shown: CampaignShown }) {
  const { preview, previewHint } = staffMessages(shown.desk.locale).campaigns
  return (
    <section aria-labelledby="preview" className="mb-8 mt-8">
      <h2 id="preview" className="text-xl">
        {preview}
      </h2>
      <p className="mb-4 text-ink-soft">{previewHint}</p>
      <div className="desk-thirds">
        {locales.map((locale) => (
          <section
            key={locale}
            lang={locale}
            className="desk-panel campaign-preview"
            aria-label={localeNames[locale]}
          >
            <p className="font-semibold">{localeNames[locale]}</p>
            <Preview shown={shown} locale={locale} />
          </section>
        ))}
      </div>
    </section>
  )
}

function Preview({ shown, locale }: { shown: CampaignShown; locale: (typeof locales)[number] }) {
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
