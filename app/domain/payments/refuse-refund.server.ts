import type { Statements } from '#app/platform/db.server.ts'
import { giveUpRefund } from './give-up-refund.server.ts'

type Refusal = { id: string; stripeId: string | null; code: string; at: Date }

/** Ends a refund that Stripe will not make. Counts only where nothing else has happened to it since Stripe was asked: `stripeId` as it was. */
export const refuseRefund = ({ id, stripeId, code, at }: Refusal, tx: Statements) =>
  giveUpRefund(
    {
      ...{ id, stripeId: stripeId ?? undefined, at },
      ...{ from: ['owed', 'pending'], reason: `refused: ${code}` },
    },
    tx,
  )
