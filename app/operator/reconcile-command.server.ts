import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import { listAttention } from '#app/domain/payments/list-attention.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Terminal } from './with-database.server.ts'

/** Asks Stripe about everything that is not settled. */
export async function reconcileCommand({ out }: Terminal): Promise<number> {
  const { asked, paid, ended, refunds } = await reconcile(now())
  out(
    `Asked about ${asked} payments: ${paid} were paid. ${ended} orders ended unpaid, ${refunds} refunds moved.`,
  )
  for (const { subject, attention } of await listAttention(100))
    out(`A person is needed: ${subject}, ${attention}`)
  return 0
}
