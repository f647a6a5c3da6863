import { localeNames } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { Facts } from '#app/ui/kit/table.tsx'
import type { SectionProps } from './section-props.ts'

/** What a giver is called, where her letters go and in which language. */
export function DetailsSection({ frame, token, giver }: SectionProps) {
  const { details: text, renewal } = messages(frame.locale).giving
  const rows = [
    { key: 'name', name: text.name, value: giver.name },
    { key: 'email', name: text.email, value: giver.email },
    { key: 'language', name: text.language, value: localeNames[giver.locale] },
  ]
  return (
    <section aria-labelledby="details" className="max-w-measure">
      <h2 id="details" className="mb-4 text-xl">
        {text.title}
      </h2>
      <Facts rows={rows} />
      <p className="no-print mt-3">
        <a href={`/${frame.locale}/giving/${token}/details`}>{text.change}</a>
      </p>
      <p className="no-print mt-3">
        <a href={`/${frame.locale}/giving/${token}/renewal`}>{renewal.link}</a>
      </p>
    </section>
  )
}
