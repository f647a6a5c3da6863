import { closePage } from '#app/domain/payments/card-testing/close-page.server.ts'
import { weighDeclines } from '#app/domain/payments/card-testing/weigh-declines.server.ts'
import type { Payment } from '#app/domain/payments/payment.ts'
import { applySession } from './apply-session.server.ts'

/** After a refused card: closes the pages on which no more cards should be tried, and ends what they were for. One that Stripe cannot close now is tried again after the next card. */
export async function closeTriedPages(payment: Payment, now: Date): Promise<void> {
  const pages = await weighDeclines(payment, now)
  await Promise.all(
    pages.map(async (page) => {
      const view = await closePage(page, now)
      if (view) await applySession(view, { now, ending: 'declined' })
    }),
  )
}
