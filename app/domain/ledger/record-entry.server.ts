import type { Tx } from '#app/platform/db.server.ts'
import type { Currency } from '#app/values/money.ts'
import { legalDate } from '#app/values/period.ts'
import type { Reference } from '#app/values/reference.ts'
import type { LedgerPosting } from './accounts.ts'
import { saveEntry } from './store.server.ts'

export type EntryWish = { reference: Reference; currency: Currency; postings: LedgerPosting[]; at: Date }

/** Writes one double entry, dated in Europe/Stockholm. The database refuses lines that do not sum to zero, and a second entry for one reference. */
export const recordEntry = (wish: EntryWish, tx: Tx): Promise<void> =>
  saveEntry({ ...wish, date: legalDate(wish.at) }, tx)
