import { findSheet } from '#app/domain/catalogue/sheet/find-sheet.server.ts'
import { listMovements, type Movement } from '#app/domain/catalogue/sheet/list-movements.server.ts'
import { listStock } from '#app/domain/catalogue/sheet/list-stock.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { listExport } from '../exports/list-export.ts'

export const stock = listExport<Movement>({
  ...{ name: 'stock', permission: 'products.export' },
  open: async ({ params, locale }) => {
    const sheet = await findSheet(params.id ?? '')
    if (!sheet) return undefined
    const { id } = sheet
    const variants = await listStock(id, locale)
    const { causes } = staffMessages(locale).products
    return {
      page: (after, size) => listMovements({ productId: id, stock: variants }, after, size),
      ...{ filters: { product: id }, filtered: false },
      columns: [
        ['when', ({ at }) => at],
        ['piece', () => sheet.texts[locale].title || sheet.slug],
        ['variant', ({ name }) => name],
        ['quantity', ({ quantity }) => quantity],
        ['cause', ({ cause }) => causes[cause]],
        ['note', ({ note }) => note],
        ['who', ({ madeBy }) => madeBy],
        ['object', ({ reference }) => reference],
      ],
    }
  },
})
