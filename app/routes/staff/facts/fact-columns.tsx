import type { FactRowOfDesk } from '#app/domain/facts/desk-list.ts'
import { isOverdue } from '#app/domain/facts/fact.ts'
import { formatFigure } from '#app/i18n/figure.ts'
import { formatShortDate } from '#app/i18n/format.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskColumn } from '#app/ui/desk/list.tsx'

/** A day of a list, as the language writes it. */
const dayIn = (day: string, locale: Locale): string =>
  formatShortDate(new Date(`${day}T12:00:00Z`), locale)

/** What a figure says, whose it is, and when somebody must look at it again. */
export function factColumns(locale: Locale, today: string): DeskColumn<FactRowOfDesk>[] {
  const text = staffMessages(locale).facts
  const { columns } = text
  const named = ({ id, key, statement }: FactRowOfDesk) => (
    <a href={`/staff/facts/${id}`}>{statement || key}</a>
  )
  const review = ({ reviewDue }: FactRowOfDesk) =>
    isOverdue(reviewDue, today) ? (
      <strong>
        {dayIn(reviewDue, locale)}, {text.overdue.toLowerCase()}
      </strong>
    ) : (
      dayIn(reviewDue, locale)
    )
  return [
    { key: 'statement', heading: columns.statement, names: true, cell: named },
    { key: 'figure', heading: columns.figure, cell: ({ figure }) => formatFigure(figure, locale) },
    { key: 'source', heading: columns.source, cell: ({ source }) => source },
    { key: 'review', heading: columns.review, cell: review },
    {
      ...{ key: 'state', heading: columns.state },
      cell: ({ published }) => (published ? text.published : text.draft),
    },
    {
      ...{ key: 'languages', heading: columns.languages, figures: true },
      cell: ({ languages }) => `${languages}/${locales.length}`,
    },
  ]
}
