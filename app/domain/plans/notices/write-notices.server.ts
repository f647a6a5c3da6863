import type { Statements } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import type { InvoiceView } from '../invoice-view.ts'
import { planNumber } from '../plan.ts'
import type { SubscriptionView } from '../subscription-view.ts'
import { noticesDue, type PlanNoticeDraft, type PlanNoticeKind } from './notice.ts'
import { findNoticePlan, type NoticePlan, saveCard, saveNotice } from './notice-store.server.ts'

type Seen = { view: SubscriptionView; invoice: InvoiceView | undefined; now: Date }

/** A notice that was written just now, and to whom its letter goes. */
type WrittenNotice = {
  id: string
  kind: PlanNoticeKind
  plan: Pick<NoticePlan, 'email' | 'locale'>
}

/** Writes what the giver of a plan is to be told, by how plan and month stand at Stripe now; each thing once. Answers what was new. */
export async function writeNotices(seen: Seen, tx: Statements): Promise<WrittenNotice[]> {
  const cardBefore = await saveCard(seen, tx)
  const drafts = noticesDue({ ...seen, cardBefore })
  if (drafts.length === 0) return []
  const plan = await findNoticePlan({ planId: seen.view.planId, subscriptionId: seen.view.id }, tx)
  const written: WrittenNotice[] = []
  for (const draft of plan ? drafts : []) {
    const id = newId()
    if (plan && (await saveNotice(noticeOf({ id, draft, plan, now: seen.now }), tx)))
      written.push({ id, kind: draft.kind, plan })
  }
  return written
}

type Writing = { id: string; draft: PlanNoticeDraft; plan: NoticePlan; now: Date }

function noticeOf({ id, draft, plan, now }: Writing) {
  const { kind, occasion, invoiceId, amount = plan.amount, nextTryAt, ...about } = draft
  const content = {
    ...{ planNumber: planNumber(plan.number), amount, currency: plan.currency, fund: plan.fund },
    ...about,
    ...(nextTryAt && { nextTryAt: nextTryAt.toISOString() }),
  }
  return { id, planId: plan.id, kind, occasion, invoiceId, content, at: now }
}
