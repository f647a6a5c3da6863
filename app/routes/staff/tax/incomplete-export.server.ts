import { listIncomplete } from '#app/domain/tax/list-incomplete.server.ts'
import type { IncompleteRow } from '#app/domain/tax/report.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { asDecimal } from '#app/values/money.ts'
import { type ExportColumn, listExport } from '../exports/list-export.ts'
import { readReason } from './incomplete-query.ts'

export const taxIncomplete = listExport<IncompleteRow>({
  ...{ name: 'taxIncomplete', permission: 'tax.export' },
  open: ({ query, params, locale }) => {
    const { year = '' } = params
    if (!/^20\d{2}$/.test(year)) return undefined
    const reason = readReason(query)
    return {
      columns: columnsIn(locale),
      page: (after, size) => listIncomplete({ year: Number(year), reason }, after, size),
      filters: { year, reason },
      filtered: reason !== undefined,
    }
  },
})

function columnsIn(locale: Locale): ExportColumn<IncompleteRow>[] {
  const { incomplete } = staffMessages(locale).tax
  return [
    ['name', ({ giver }) => giver.name],
    ['missing', ({ reason }) => incomplete.reasons[reason]],
    ['total', ({ amount }) => asDecimal(amount)],
    ['currency', ({ currency }) => currency],
    ['gifts', ({ gifts }) => gifts.join(' ')],
  ]
}
