import type { OwedRefund } from './ask-refund.server.ts'
import { findOwedRefund as findRow } from './refund-store.server.ts'

/** A refund that Stripe should be asked for or about now; undefined when it is through or has failed. */
export const findOwedRefund = async (id: string): Promise<OwedRefund | undefined> =>
  (await findRow(id)) ?? undefined
