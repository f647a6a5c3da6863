import type { FactRowOfDesk } from '#app/domain/facts/desk-list.ts'
import { listDeskFacts } from '#app/domain/facts/list-desk-facts.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { type ExportColumn, listExport } from '../exports/list-export.ts'
import { isNarrowed, readFactQuery } from './fact-query.ts'

export const facts = listExport<FactRowOfDesk>({
  ...{ name: 'facts', permission: 'facts.export' },
  open: ({ query, locale }) => {
    const asked = readFactQuery(query)
    const { published, overdue, questionId } = asked
    const at = now()
    return {
      columns: columnsIn(locale),
      page: (after, size) => listDeskFacts(asked, { locale, now: at, after, size }),
      filters: {
        ...{ question: questionId, overdue: overdue ? 'yes' : undefined },
        state: published === undefined ? undefined : published ? 'published' : 'draft',
      },
      filtered: isNarrowed(asked),
    }
  },
})

/** Numbers as they are kept, so that a spreadsheet can count with them; their kind and certainty beside them. */
function columnsIn(locale: Locale): ExportColumn<FactRowOfDesk>[] {
  const { units, bounds, published, draft } = staffMessages(locale).facts
  const years = ({ yearFrom, yearTo }: FactRowOfDesk) =>
    [yearFrom, yearTo].filter(Boolean).join('–')
  return [
    ['key', ({ key }) => key],
    ['question', ({ question }) => question],
    ['claim', ({ statement, counted }) => [statement, counted].filter(Boolean).join(' ')],
    ['value', ({ figure }) => figure.low ?? figure.countries.join(' ')],
    ['upTo', ({ figure }) => figure.high ?? null],
    ['outOf', ({ figure }) => figure.outOf ?? null],
    ['unit', ({ figure }) => units[figure.unit]],
    ['currency', ({ figure }) => figure.currency ?? null],
    ['certainty', ({ figure }) => bounds[figure.bound]],
    ['year', years],
    ['source', ({ source }) => source],
    ['sourceLink', ({ sourceUrl }) => sourceUrl],
    ['sourceDate', ({ sourceDate }) => sourceDate],
    ['method', ({ method }) => method],
    ['review', ({ reviewDue }) => reviewDue],
    ['stage', (row) => (row.published ? published : draft)],
  ]
}
