import {
  type DeskFundRow,
  listDeskFunds,
} from '#app/domain/donations/funds/list-desk-funds.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { asDecimal } from '#app/values/money.ts'
import { type ExportColumn, listExport } from '../exports/list-export.ts'
import { readFundQuery } from './fund-query.ts'

export const funds = listExport<DeskFundRow>({
  ...{ name: 'funds', permission: 'funds.export' },
  open: ({ query, locale }) => {
    const { open } = readFundQuery(query)
    return {
      columns: columnsIn(locale),
      page: (after, size) => listDeskFunds({ open }, { locale, after, size }),
      filters: { state: open === undefined ? undefined : open ? 'open' : 'closed' },
      filtered: open !== undefined,
    }
  },
})

function columnsIn(locale: Locale): ExportColumn<DeskFundRow>[] {
  const { open: openState, notOffered, closed } = staffMessages(locale).funds
  return [
    ['name', ({ name }) => name],
    ['word', ({ slug }) => slug],
    ['stage', ({ open, offered }) => (open ? (offered ? openState : notOffered) : closed)],
    ['order', ({ position }) => position],
    ['raised', ({ given }) => asDecimal(given.amount)],
    ['goal', ({ goal }) => goal && asDecimal(goal.amount)],
    ['currency', ({ given }) => given.currency],
    ['languages', ({ languages }) => languages],
    ['costs', ({ costs }) => costs],
  ]
}
