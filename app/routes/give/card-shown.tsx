import type { TributeView } from '#app/domain/donations/tributes/tribute.ts'
import { formatDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'

type CardProps = {
  tribute: TributeView
  locale: Locale
  /** Where the card can be had as a PDF; none while its gift has not come in, or has gone back. */
  pdf: string | undefined
}

/** What has become of the card that goes with a gift, and the way to print it. */
export function CardShown({ tribute, locale, pdf }: CardProps) {
  const text = messages(locale).give.thanks.card
  return (
    <section aria-labelledby="card">
      <h2 id="card" className="mb-4 text-xl">
        {text.title}
      </h2>
      <p className="font-semibold">{text.about[tribute.kind](tribute.honoured)}</p>
      <p className="measure mt-2">{standing(tribute, locale)}</p>
      {pdf && (
        <p className="mt-3">
          <a href={pdf}>{text.print}</a>
        </p>
      )}
    </section>
  )
}

function standing({ state, day }: TributeView, locale: Locale): string {
  const text = messages(locale).give.thanks.card
  const when = day ? formatDate(new Date(`${day}T12:00:00Z`), locale) : ''
  if (state === 'printed' && day) return text.printedOn(when)
  return state === 'due' || state === 'sent' ? text[state](when) : text[state]
}
