import {
  listWithdrawals,
  type WithdrawalRow,
} from '#app/domain/withdrawals/list-withdrawals.server.ts'
import { type WithdrawalState, withdrawalMoves } from '#app/domain/withdrawals/withdrawal.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { pageOf, readPlace } from '#app/values/cursor.ts'
import { listExport } from '../exports/list-export.ts'

/** All of them, decided or not: the page shows what waits, a file is for looking back. */
const states = Object.keys(withdrawalMoves) as WithdrawalState[]

export const withdrawals = listExport<WithdrawalRow>({
  ...{ name: 'withdrawals', permission: 'orders.export' },
  open: ({ locale }) => {
    const { states: words } = staffMessages(locale).orders.withdrawal
    return {
      page: async (after, size) => {
        const rows = await listWithdrawals({ states, after: readPlace(after), limit: size + 1 })
        return pageOf(rows, size, ({ submittedAt, id }) => [submittedAt.toISOString(), id])
      },
      ...{ filters: {}, filtered: false },
      columns: [
        ['submitted', ({ submittedAt }) => submittedAt],
        ['stage', ({ state }) => words[state]],
        ['typedNumber', ({ orderNumber }) => orderNumber],
        ['name', ({ name }) => name],
        ['email', ({ email }) => email],
        ['wanted', ({ pieces }) => pieces],
        ['statement', ({ statement }) => statement],
        ['language', ({ locale: spoken }) => spoken],
      ],
    }
  },
})
