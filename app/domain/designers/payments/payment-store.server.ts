import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { Currency } from '#app/values/money.ts'
import type { PaymentWay, RecordedPayment } from './payment-form.ts'

/** Keeps everybody else from this designer's money for as long as the transaction lasts; false when there is none of this id. */
export async function lockDesigner(id: string, tx: Tx): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM designer WHERE id = ${id}::uuid FOR UPDATE`
  return rows.length === 1
}

type NewPayment = RecordedPayment & { id: string; designerId: string; by: string; at: Date }

export const insertPayment = ({ by, day, ...payment }: NewPayment, tx: Tx) =>
  tx.designerPayment.create({
    data: { ...payment, recordedBy: by, day: new Date(`${day}T00:00:00Z`) },
  })

export type PaymentRow = {
  id: string
  designerId: string
  currency: Currency
  amount: number
  way: PaymentWay
  noteNumber: string
  takenBack: boolean
}

/** A recorded payment, and whether it was taken back. */
export async function findPaymentRow(id: string, on: Db = db()): Promise<PaymentRow | undefined> {
  const row = await on.designerPayment.findUnique({ where: { id }, include: { takenBack: true } })
  if (!row) return undefined
  const { designerId, currency, amount, way, noteNumber } = row
  return { id, designerId, currency, amount, way, noteNumber, takenBack: row.takenBack !== null }
}

/** Writes that a payment was recorded by mistake. Throws when that is written already. */
export const insertTakingBack = (
  { paymentId, by, at }: { paymentId: string; by: string; at: Date },
  tx: Tx,
) => tx.designerPaymentBack.create({ data: { paymentId, recordedBy: by, at } })
