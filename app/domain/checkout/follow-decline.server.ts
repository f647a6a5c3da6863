import { releaseHold } from '#app/domain/orders/release-hold.server.ts'
import { countDecline } from '#app/domain/payments/card-testing/count-decline.server.ts'
import { findTriedPlan } from '#app/domain/payments/card-testing/find-tried-plan.server.ts'
import { findIntentState } from '#app/domain/payments/find-intent-state.server.ts'
import { findPaymentById } from '#app/domain/payments/find-payment.server.ts'
import { hearEvent } from '#app/domain/payments/hear-event.server.ts'
import type { Heard, Payment } from '#app/domain/payments/payment.ts'
import { type SqlTx, sqlTransaction } from '#app/platform/db.server.ts'
import { parseReference } from '#app/values/reference.ts'
import { closeTriedPages } from './close-tried-pages.server.ts'

/**
 * Follows a declined card, once for each: it counts, and it gives the stock back at once. The page stays open for another card, unless cards are
 * being tried. 'unknown' when Stripe cannot be asked.
 */
export async function followDecline(
  intentId: string,
  { event, now }: { event: Heard; now: Date },
): Promise<'heard' | 'unknown'> {
  const intent = await findIntentState(intentId)
  if (!intent) return 'unknown'
  const payment = intent.paymentId ? await findPaymentById(intent.paymentId) : undefined
  const pageId = payment?.id ?? (await findTriedPlan(intent, now))
  const isNew = await sqlTransaction(async (tx) => {
    if (!(await hearEvent(event, tx))) return false
    // Each telling is one card, whatever became of the page since.
    if (pageId) await countDecline(pageId, now, tx)
    if (payment && intent.declined) await releaseStock(payment, tx)
    return true
  })
  if (isNew && pageId) await closeTriedPages(pageId, now)
  return 'heard'
}

async function releaseStock({ reference, state }: Payment, tx: SqlTx): Promise<void> {
  const { kind, id } = parseReference(reference)
  if (kind === 'order' && state === 'open') await releaseHold(id, tx)
}
