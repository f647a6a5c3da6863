import type { Issuer } from '#app/domain/receipts/receipt.ts'
import { db, type Statements } from '#app/platform/db.server.ts'
import { issuerOf } from './organisation.ts'
import { recallOrganisation } from './recall-organisation.server.ts'

/**
 * Who issues a receipt now. Throws while there is no organisation: a receipt is never changed, so one without an issuer must not be
 * written; the payment is settled again when there is.
 */
export async function findIssuer(on: Statements = db()): Promise<Issuer> {
  const record = await recallOrganisation(on)
  if (!record) throw new Error('no organisation is set, so nobody can issue a receipt')
  return issuerOf(record)
}
