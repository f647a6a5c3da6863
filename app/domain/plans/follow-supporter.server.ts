import type { Locale } from '#app/i18n/locale.ts'
import type { Statements } from '#app/platform/db.server.ts'
import { saveGiverOfPlans } from './store.server.ts'

type Giver = { id: string; name: string; email: string; locale: Locale }

/** Takes a giver's plans along as she is corrected: the letters and receipts of months to come go to her as she is now. */
export async function followSupporter(giver: Giver, tx: Statements): Promise<void> {
  await saveGiverOfPlans(giver, tx)
}
