import type { HistoryView } from '#app/domain/history/history-view.ts'
import type { DeskOrder } from '#app/domain/orders/find-desk-order.server.ts'
import type { Attempt } from '#app/domain/payments/attempt.ts'
import type { LetterRow } from '#app/domain/receipts/list-letters.server.ts'
import type { WithdrawalRow } from '#app/domain/withdrawals/list-withdrawals.server.ts'

/** What the page of an order shows beside the order itself. */
export type Office = {
  order: DeskOrder
  attempts: Attempt[]
  letters: LetterRow[]
  withdrawals: WithdrawalRow[]
  history: HistoryView[]
  noteForm: string
  /** What came back from the bank and waits to be paid again, in minor units. */
  owedAgain: number
}
