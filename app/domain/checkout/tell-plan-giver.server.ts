import type { InvoiceView } from '#app/domain/plans/invoice-view.ts'
import { writeNotices } from '#app/domain/plans/notices/write-notices.server.ts'
import type { SubscriptionView } from '#app/domain/plans/subscription-view.ts'
import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import type { SqlTx } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'

type Seen = { view: SubscriptionView; invoice: InvoiceView | undefined; now: Date }

/** Owes the giver of a plan a letter for each thing that she should know and that nobody has told her: a month that failed or recovered, an end, a card. */
export async function tellPlanGiver(seen: Seen, tx: SqlTx): Promise<void> {
  for (const { id, kind, plan } of await writeNotices(seen, tx)) {
    const { email: recipient, locale } = plan
    const reference = referenceTo('plan-notice', id)
    await oweLetter({ kind, reference, recipient, locale, at: seen.now }, tx)
  }
}
