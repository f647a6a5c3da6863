import type { LineView } from '#app/domain/help/help-line.ts'
import { formatDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'

type LineEntryProps = {
  line: LineView
  locale: Locale
  /** It stands below a heading of its own part, so its name is one of a rank below. */
  below: boolean
  /** In a narrow column the number stands above what it is for. */
  narrow?: boolean
}

/** A help line as a reader meets it: the number to press, whose it is, for what, and when it was checked. */
export function LineEntry({ line, locale, below, narrow }: LineEntryProps) {
  const { name, number, dial, about, website, verifiedOn, forProfessionals } = line
  const text = messages(locale).help
  const Name = below ? 'h4' : 'h3'
  const checked = verifiedOn && formatDate(new Date(`${verifiedOn}T12:00:00Z`), locale)
  return (
    <div
      className={`grid gap-x-6 gap-y-1 py-4 wrap-anywhere ${narrow ? 'grid-cols-1' : 'sm:grid-cols-[10rem_1fr]'}`}
    >
      {number && (
        <a
          href={`tel:${dial}`}
          className={`figures self-start ${narrow ? '' : 'sm:whitespace-nowrap'} ${forProfessionals ? '' : 'font-heading text-xl'}`}
        >
          {number}
        </a>
      )}
      <div className={narrow ? undefined : 'sm:col-start-2'}>
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
    </div>
  )
}
