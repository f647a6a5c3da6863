import { findDeskOrder as findRow } from './desk-store.server.ts'
import { listEarlierRefunds, type OrderRefundView } from './list-earlier-refunds.server.ts'
import { addressLines, orderNumber } from './order.ts'
import { parcelOf } from './parcel.ts'
import { leftToRefund } from './refund.ts'
import { stageOf } from './stage.ts'
import { typedOrderNumber } from './typed-number.ts'

export type DeskOrder = NonNullable<Awaited<ReturnType<typeof findDeskOrder>>>

/** An order as the desk shows it, by the number printed on it; undefined when there is none. */
export async function findDeskOrder(reference: string) {
  const number = typedOrderNumber(reference)
  const row = number === undefined ? null : await findRow(number)
  if (!row || orderNumber(row.number) !== reference) return undefined
  const refunds = await listEarlierRefunds([row.id])
  return {
    ...row,
    reference,
    stage: stageOf(row),
    address: addressLines(row),
    refunds,
    left: leftToRefund(row, refunds),
    parcel: parcelOf(row.lines, row.sentAt ? sentWithout(refunds, row.sentAt) : refunds),
  }
}

/** What had gone back before a parcel left: what comes back afterwards was in it. */
const sentWithout = (refunds: readonly OrderRefundView[], sentAt: Date) =>
  refunds
    .filter(({ createdAt }) => createdAt <= sentAt)
    .map(({ lines }) => ({ lines, failed: false }))
