import { localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { FactEntry } from '#app/ui/facts/fact-entry.tsx'
import type { FactShown } from './fact-shown.ts'

/** The figure as readers see it, in three languages beside each other, drawn by what draws the page itself. */
export function FactPreview({ shown: { desk, content, today } }: { shown: FactShown }) {
  const text = staffMessages(desk.locale).facts
  const { key, figure, years, sourceUrl, sourceDate, reviewDue, texts } = content
  return (
    <section aria-labelledby="preview" className="mb-8 mt-8">
      <h2 id="preview" className="text-xl">
        {text.preview}
      </h2>
      <p className="mb-4 text-ink-soft">{text.previewHint}</p>
      <div className="desk-thirds">
        {locales.map((locale) => (
          <section
            key={locale}
            lang={locale}
            className="desk-panel"
            aria-label={localeNames[locale]}
          >
            <p className="mb-3 font-semibold">{localeNames[locale]}</p>
            <FactEntry
              fact={{ key, figure, years, sourceUrl, sourceDate, reviewDue, words: texts[locale] }}
              {...{ locale, today, withoutPlace: true }}
            />
          </section>
        ))}
      </div>
    </section>
  )
}
