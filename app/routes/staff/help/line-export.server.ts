import { type ListedLine, listDeskLines } from '#app/domain/help/list-desk-lines.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { type ExportColumn, listExport } from '../exports/list-export.ts'
import { isNarrowed, readLineQuery } from './line-query.ts'

export const helpLines = listExport<ListedLine>({
  ...{ name: 'helpLines', permission: 'help.export' },
  open: ({ query, locale }) => {
    const asked = readLineQuery(query)
    const at = now()
    return {
      columns: columnsIn(locale),
      page: (after, size) => listDeskLines(asked, { locale, now: at, after, size }),
      filters: { kind: asked.kind, overdue: asked.overdue ? 'yes' : undefined },
      filtered: isNarrowed(asked),
    }
  },
})

function columnsIn(locale: Locale): ExportColumn<ListedLine>[] {
  const { help, exports: say } = staffMessages(locale)
  return [
    ['name', ({ name }) => name],
    ['telephone', ({ number }) => number],
    ['website', ({ website }) => website],
    ['country', ({ country }) => country],
    ['unit', ({ kind }) => help.kinds[kind]],
    ['forProfessionals', (row) => (row.forProfessionals ? say.yes : say.no)],
    ['stage', ({ shown }) => (shown ? help.shownState : help.hiddenState)],
    ['checked', ({ verifiedOn }) => verifiedOn],
    ['sourceLink', ({ sourceUrl }) => sourceUrl],
    ['review', ({ reviewDue }) => reviewDue],
  ]
}
