import { PublicPreview } from '#app/ui/desk/public-preview.tsx'
import { FactEntry } from '#app/ui/facts/fact-entry.tsx'
import type { FactShown } from './fact-shown.ts'

/** The figure as readers see it, in three languages beside each other, drawn by what draws the page itself. */
export function FactPreview({ shown: { desk, content, today } }: { shown: FactShown }) {
  const { key, figure, years, sourceUrl, sourceDate, reviewDue, texts } = content
  return (
    <PublicPreview locale={desk.locale}>
      {(locale) => (
        <FactEntry
          fact={{ key, figure, years, sourceUrl, sourceDate, reviewDue, words: texts[locale] }}
          {...{ locale, today, withoutPlace: true }}
        />
      )}
    </PublicPreview>
  )
}
