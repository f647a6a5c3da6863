import { type DeskOrderRow, listDeskOrders } from '#app/domain/orders/list-desk-orders.server.ts'
import { stageOf } from '#app/domain/orders/stage.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { asDecimal } from '#app/values/money.ts'
import { type ExportColumn, listExport } from '../exports/list-export.ts'
import { instantsOf, readListQuery } from './list-query.ts'

export const orders = listExport<DeskOrderRow>({
  ...{ name: 'orders', permission: 'orders.export' },
  open: ({ query, sought, locale }) => {
    const asked = readListQuery(query, sought)
    const { stage, search, from, to } = asked
    const whole = { ...asked, ...instantsOf(asked), onlyPacking: false }
    const { orders: text, exports: say } = staffMessages(locale)
    const columns: ExportColumn<DeskOrderRow>[] = [
      ['number', ({ reference }) => reference],
      ['stage', (row) => text.now[stageOf(row)]],
      ['placed', ({ placedAt }) => placedAt],
      ['sent', ({ sentAt }) => sentAt],
      ['name', ({ name }) => name],
      ['email', ({ email }) => email],
      ['city', ({ city }) => city],
      ['country', ({ country }) => country],
      ['pieces', ({ pieces }) => pieces],
      ['total', ({ totalAmount }) => asDecimal(totalAmount)],
      ['refunded', ({ refundedAmount }) => asDecimal(refundedAmount)],
      ['currency', ({ currency }) => currency],
      ['attention', ({ attention }) => (attention ? say.yes : say.no)],
    ]
    return {
      columns,
      page: (after, size) => listDeskOrders({ ...whole, after: after ?? undefined }, size),
      filters: { stage, from, to },
      filtered: Boolean(stage || search || from || to),
    }
  },
})
