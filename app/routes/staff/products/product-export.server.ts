import type { DeskProductRow } from '#app/domain/catalogue/sheet/list-desk-products.server.ts'
import { listMadeProducts } from '#app/domain/catalogue/sheet/list-made-products.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { asDecimal } from '#app/values/money.ts'
import { listExport } from '../exports/list-export.ts'
import { isNarrowed, readProductQuery } from './product-query.ts'

export const products = listExport<DeskProductRow>({
  ...{ name: 'products', permission: 'products.export' },
  open: ({ query, locale }) => {
    const asked = readProductQuery(query)
    const { statuses } = staffMessages(locale).products
    const { status, designer, low } = asked
    return {
      page: (after, size) => listMadeProducts({ ...asked, locale }, after, size),
      filters: { status, designer, low: low ? 'yes' : undefined },
      filtered: isNarrowed(asked),
      columns: [
        ['piece', ({ title }) => title],
        ['stage', (row) => statuses[row.status]],
        ['publishAt', ({ publishAt }) => publishAt],
        ['designer', (row) => row.designer],
        ['variants', ({ variants }) => variants],
        ['left', ({ available }) => available],
        ['priceFrom', ({ least }) => (least === null ? null : asDecimal(least))],
        ['currency', ({ least }) => (least === null ? null : 'SEK')],
        ['languages', ({ languages }) => languages],
        ['changed', ({ updatedAt }) => updatedAt],
        ['address', ({ slug }) => slug],
        ['id', ({ id }) => id],
      ],
    }
  },
})
