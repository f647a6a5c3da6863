import { findDesignerSheet } from '#app/domain/designers/find-designer-sheet.server.ts'
import {
  type DesignerMovement,
  listDesignerMovements,
} from '#app/domain/ledger/list-designer-movements.server.ts'
import { orderNumber } from '#app/domain/orders/order.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { asDecimal } from '#app/values/money.ts'
import { listExport } from '../exports/list-export.ts'

export const designerLedger = listExport<DesignerMovement>({
  ...{ name: 'designerLedger', permission: 'designers.export' },
  open: async ({ params, locale }) => {
    const sheet = await findDesignerSheet(params.id ?? '')
    if (!sheet) return undefined
    const kinds: Record<string, string> = staffMessages(locale).designerLedger.kinds
    return {
      page: (after, size) => listDesignerMovements(sheet.id, { after, ...(size && { size }) }),
      ...{ filters: { designer: sheet.id }, filtered: false },
      columns: [
        ['when', ({ day }) => day],
        ['designer', () => sheet.alias],
        ['what', ({ kind }) => kinds[kind] ?? kind],
        ['number', ({ orderNumber: number }) => (number === null ? null : orderNumber(number))],
        ['note', ({ noteNumber }) => noteNumber],
        ['total', ({ amount }) => asDecimal(amount)],
        ['currency', ({ currency }) => currency],
      ],
    }
  },
})
