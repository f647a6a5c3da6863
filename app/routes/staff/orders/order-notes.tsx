import type { DeskOrder } from '#app/domain/orders/find-desk-order.server.ts'
import { formatShortDate, formatTime } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { NoteForm } from './note-form.tsx'

type Props = { locale: Locale; order: DeskOrder; form: string | undefined }

/** What staff wrote about an order, newest first, and a form for the next. */
export function OrderNotes({ locale, order, form }: Props) {
  const text = staffMessages(locale).orders
  return (
    <section aria-labelledby="notes" className="desk-panel">
      <h2 id="notes">{text.sections.notes}</h2>
      {order.notes.length === 0 && <p className="text-ink-soft">{text.note.none}</p>}
      <ol className="desk-history mb-4">
        {order.notes.map(({ id, at, author, text: said }) => (
          <li key={id}>
            <p className="text-ink-soft">
              {formatShortDate(at, locale)} {formatTime(at, locale)}, {author}
            </p>
            <p className="whitespace-pre-line">{said}</p>
          </li>
        ))}
      </ol>
      {form && <NoteForm locale={locale} reference={order.reference} form={form} />}
    </section>
  )
}
