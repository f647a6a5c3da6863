import type { LineView } from '#app/domain/help/help-line.ts'
import { formatCountry } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { LineEntry } from '#app/ui/help/line-entry.tsx'

type CountryLinesProps = { country: string; locale: Locale; lines: readonly LineView[] }

/** The lines of a country: those for whoever needs help first; regional contacts, and those for professionals, apart and named as such. */
export function CountryLines({ country, locale, lines }: CountryLinesProps) {
  const text = messages(locale).help
  const forHer = lines.filter((line) => !line.forProfessionals)
  const parts = [
    { name: undefined, lines: forHer.filter(({ kind }) => kind !== 'contact') },
    { name: text.contacts, lines: forHer.filter(({ kind }) => kind === 'contact') },
    { name: text.professionals, lines: lines.filter((line) => line.forProfessionals) },
  ].filter((part) => part.lines.length > 0)
  return (
    <section aria-labelledby={`lines-${country}`}>
      <h2 id={`lines-${country}`}>{formatCountry(country, locale)}</h2>
      {parts.map(({ name, lines: shown }) => (
        <div key={name ?? ''} className="mt-4">
          {name && <h3 className="mb-2 mt-8 text-lg">{name}</h3>}
          <ul className="divide-y divide-line border-y border-line">
            {shown.map((line) => (
              <li key={`${line.name} ${line.number}`}>
                <LineEntry {...{ line, locale }} below={name !== undefined} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
