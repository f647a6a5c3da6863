import type { LineView } from '#app/domain/help/help-line.ts'
import { formatCountry, formatDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'

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
              <Line key={`${line.name} ${line.number}`} {...{ line, locale, below: name }} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

type LineProps = { line: LineView; locale: Locale; below: string | undefined }

function Line({ line, locale, below }: LineProps) {
  const { name, number, dial, about, website, verifiedOn, forProfessionals } = line
  const text = messages(locale).help
  const Name = below ? 'h4' : 'h3'
  const checked = verifiedOn && formatDate(new Date(`${verifiedOn}T12:00:00Z`), locale)
  return (
    <li className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[10rem_1fr]">
      {number && (
        <a
          href={`tel:${dial}`}
          className={`figures self-start whitespace-nowrap ${forProfessionals ? '' : 'font-heading text-xl'}`}
        >
          {number}
        </a>
      )}
      <div className="sm:col-start-2">
        <Name className="font-heading text-lg font-medium">{name}</Name>
        <p>{about}</p>
        {website && (
          <p>
            <a href={website} rel="noreferrer">
              {text.website}
              <span className="sr-only">, {name}</span>
            </a>
          </p>
        )}
        {checked && <p className="text-ink-soft">{text.checked(checked)}</p>}
      </div>
    </li>
  )
}
