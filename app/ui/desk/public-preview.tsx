import type { ReactNode } from 'react'
import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'

type PublicPreviewProps = { locale: Locale; children: (tongue: Locale) => ReactNode }

/** What is saved, as readers see it in three languages beside each other; `children` is what draws the public page itself. */
export function PublicPreview({ locale, children }: PublicPreviewProps) {
  const text = staffMessages(locale).desk.preview
  return (
    <section aria-labelledby="preview" className="my-8">
      <h2 id="preview" className="text-xl">
        {text.title}
      </h2>
      <p className="mb-4 text-ink-soft">{text.hint}</p>
      <div className="desk-thirds">
        {locales.map((tongue) => (
          <section
            key={tongue}
            lang={tongue}
            className="desk-panel"
            aria-label={localeNames[tongue]}
          >
            <p className="mb-3 font-semibold">{localeNames[tongue]}</p>
            {children(tongue)}
          </section>
        ))}
      </div>
    </section>
  )
}
