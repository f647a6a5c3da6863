import { standingOf } from '#app/domain/donations/desk/gift-stage.ts'
import {
  type DeskGiftRow,
  listDeskGifts,
} from '#app/domain/donations/desk/list-desk-gifts.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { beginningOf } from '#app/values/day.ts'
import { asDecimal } from '#app/values/money.ts'
import { formatOrganisationNumber } from '#app/values/organisation-number.ts'
import { type ExportColumn, listExport } from '../exports/list-export.ts'
import { readGiftListQuery } from './list-query.ts'

const numberOf = ({ organisationNumber }: DeskGiftRow): string | null =>
  organisationNumber && formatOrganisationNumber(organisationNumber)

export const gifts = listExport<DeskGiftRow>({
  ...{ name: 'gifts', permission: 'gifts.export' },
  open: ({ query, sought, locale }) => {
    const { from, to, search, ...asked } = readGiftListQuery(query, sought)
    const filter = { ...asked, search, from: beginningOf(from), until: beginningOf(to, 1) }
    const { gifts: text, exports: say } = staffMessages(locale)
    const columns: ExportColumn<DeskGiftRow>[] = [
      ['gift', ({ reference }) => reference],
      ['stage', (row) => text.standings[standingOf(row)]],
      ['given', ({ startedAt }) => startedAt],
      ['received', ({ settledAt }) => settledAt],
      ['name', ({ name }) => name],
      ['email', ({ email }) => email],
      ['company', ({ companyName }) => companyName],
      ['organisationNumber', numberOf],
      ['anonymous', ({ anonymous }) => (anonymous ? say.yes : say.no)],
      ['tribute', ({ tribute }) => (tribute ? say.yes : say.no)],
      ['fund', ({ fund }) => fund],
      ['way', ({ way }) => text.ways[way]],
      ['bankReference', ({ bankReference }) => bankReference],
      ['total', ({ amount }) => asDecimal(amount)],
      ['refunded', ({ refundedAmount }) => asDecimal(refundedAmount)],
      ['currency', ({ currency }) => currency],
      ['attention', ({ attention }) => (attention ? say.yes : say.no)],
    ]
    return {
      columns,
      page: (after, size) => listDeskGifts(filter, { locale, after: after ?? undefined, size }),
      filters: { ...asked, from, to },
      filtered: Boolean(search || from || to || Object.values(asked).some(Boolean)),
    }
  },
})
