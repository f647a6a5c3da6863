import type { Change } from '#app/domain/history/history.ts'
import type { HistoryView } from '#app/domain/history/history-view.ts'
import { listHistory } from '#app/domain/history/list-history.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { listExport } from '../exports/list-export.ts'
import { historyFilter, readHistoryQuery } from './history-query.ts'

export const history = listExport<HistoryView>({
  ...{ name: 'history', permission: 'history.export' },
  open: ({ query, locale }) => {
    const asked = readHistoryQuery(query)
    const text = staffMessages(locale)
    return {
      page: (after, size) => listHistory(historyFilter(asked), after, size),
      ...{ filters: asked, filtered: Object.values(asked).some((value) => value !== '') },
      columns: [
        ['line', ({ seq }) => seq],
        ['when', ({ at }) => at],
        ['who', ({ actorName }) => actorName],
        ['whoId', ({ actor }) => actor],
        ['what', ({ action }) => text.history[action] ?? action],
        ['action', ({ action }) => action],
        ['object', ({ object }) => object],
        ['called', ({ called }) => called],
        ['changes', ({ changes }) => changes.map((change) => said(change, locale)).join('\n')],
        ['reason', ({ reason }) => reason],
      ],
    }
  },
})

function said({ field, from, to }: Change, locale: Locale): string {
  const { change, empty } = staffMessages(locale).desk.history
  return change(field, `${from ?? empty}`, `${to ?? empty}`)
}
