import { type Db, db, type Statements } from '#app/platform/db.server.ts'
import type { Currency } from '#app/values/money.ts'
import { owedTo } from './accounts.ts'

/** What the books say that is still earned by an order, by designer; nothing of those whose share went back whole. */
export const listShareRows = (
  orderId: string,
  on: Statements,
): Promise<{ designerId: string; amount: bigint }[]> =>
  on.$queryRaw`
    SELECT split_part(l.account, '/', 2) AS "designerId", -sum(l.amount)::bigint AS amount
    FROM ledger_entry e JOIN ledger_line l ON l.entry_id = e.id
    WHERE l.account LIKE '2890/%' AND (e.reference = 'share/' || ${orderId}::uuid
      OR e.reference IN (SELECT 'share-return/' || refund_id FROM order_refund WHERE order_id = ${orderId}::uuid))
    GROUP BY l.account HAVING sum(l.amount) <> 0`

/** What a designer's account moved by, by kind and currency; what she earned is positive. */
export const listSumRows = (
  designerId: string,
  on: Db = db(),
): Promise<{ currency: Currency; kind: string; amount: bigint }[]> =>
  on.$queryRaw`
    SELECT l.currency, split_part(e.reference, '/', 1) AS kind, -sum(l.amount)::bigint AS amount
    FROM ledger_line l JOIN ledger_entry e ON e.id = l.entry_id
    WHERE l.account = ${owedTo(designerId)} GROUP BY 1, 2`

export type MovementRow = {
  entryId: string
  day: string
  kind: string
  /** Of the order, the refund or the payment. */
  id: string
  currency: Currency
  /** Minor units; what she earned is positive. */
  amount: bigint
  orderNumber: number | null
  noteNumber: string | null
  takenBack: boolean
}

type Page = { after: { day: string; entryId: string } | undefined; limit: number }

/** What was booked on a designer's account, the newest first, with the order or the payment that it came of. */
export function listMovementRows(
  designerId: string,
  { after, limit }: Page,
  on: Db = db(),
): Promise<MovementRow[]> {
  const { day = '9999-12-31', entryId = 'ffffffff-ffff-ffff-ffff-ffffffffffff' } = after ?? {}
  return on.$queryRaw`
    SELECT e.id AS "entryId", to_char(e.date, 'YYYY-MM-DD') AS day, thing.kind, thing.id, l.currency, -l.amount AS amount,
      o.number AS "orderNumber", p.note_number AS "noteNumber", b.payment_id IS NOT NULL AS "takenBack"
    FROM ledger_line l JOIN ledger_entry e ON e.id = l.entry_id
    CROSS JOIN LATERAL (SELECT split_part(e.reference, '/', 1) AS kind, split_part(e.reference, '/', 2)::uuid AS id) thing
    LEFT JOIN order_refund r ON thing.kind = 'share-return' AND r.refund_id = thing.id
    LEFT JOIN "order" o ON o.id = CASE thing.kind WHEN 'share' THEN thing.id ELSE r.order_id END
    LEFT JOIN designer_payment p ON thing.kind LIKE 'designer-payment%' AND p.id = thing.id
    LEFT JOIN designer_payment_back b ON b.payment_id = p.id
    WHERE l.account = ${owedTo(designerId)} AND (e.date, e.id) < (${day}::date, ${entryId}::uuid)
    ORDER BY e.date DESC, e.id DESC LIMIT ${limit}`
}
