import type { OwnNumber } from '#app/domain/tax/own-number.ts'
import { formatShortDate } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'

/** What somebody has left for the tax agency, by its end, what was reported under it, and what is missing. */
export function TaxNumber({ number, desk }: { number: OwnNumber; desk: DeskFrame }) {
  const { locale } = desk
  const { privacy, tax } = staffMessages(locale)
  const { number: say } = privacy
  const { kind, lastFour, keptAt, hasAddress, reported } = number
  const lacks = kind === 'samordningsnummer' && !hasAddress
  return (
    <section aria-labelledby="tax-number" className="desk-panel">
      <h2 id="tax-number">{say.title}</h2>
      <p>{say.left(lastFour, formatShortDate(keptAt, locale))}</p>
      {reported.length > 0 && (
        <p className="mt-2">
          {say.reportedFor}{' '}
          {reported.map((year) => (
            <a key={year} href={`/staff/tax/${year}`} className="mr-2">
              {year}
            </a>
          ))}
        </p>
      )}
      {lacks && (
        <p className="mt-2">
          <strong>{tax.incomplete.reasons.address_missing}.</strong>{' '}
          {tax.incomplete.todo.address_missing}
        </p>
      )}
    </section>
  )
}
