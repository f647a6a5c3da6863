import { type LetterRow, listLetters } from '#app/domain/receipts/list-letters.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { pageOf, readPlace } from '#app/values/cursor.ts'
import { type ExportColumn, listExport } from '../exports/list-export.ts'
import { readLetterState } from './letter-query.ts'

export const letters = listExport<LetterRow>({
  ...{ name: 'letters', permission: 'orders.export' },
  open: ({ query, locale }) => {
    const state = readLetterState(query)
    return {
      columns: columnsIn(locale),
      page: async (after, size) => {
        const rows = await listLetters({ state, after: readPlace(after), limit: size + 1 })
        return pageOf(rows, size, ({ dueAt, id }) => [dueAt.toISOString(), id])
      },
      ...{ filters: { state }, filtered: true },
    }
  },
})

function columnsIn(locale: Locale): ExportColumn<LetterRow>[] {
  const { orders, settings } = staffMessages(locale)
  const kinds: Record<string, string> = settings.letters.kinds
  const { states, reasons } = orders.letter
  const { other, ...known } = reasons
  const why = (reason: string) => (known as Record<string, string>)[reason] ?? other(reason)
  return [
    ['letter', ({ kind }) => kinds[kind] ?? kind],
    ['to', ({ recipient }) => recipient],
    ['language', ({ locale: spoken }) => spoken],
    ['stage', ({ state }) => states[state]],
    ['owed', ({ owedAt }) => owedAt],
    ['due', ({ dueAt }) => dueAt],
    ['sent', ({ sentAt }) => sentAt],
    ['object', ({ reference }) => reference],
    ['reason', ({ attention }) => attention && why(attention)],
  ]
}
