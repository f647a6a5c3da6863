import type { Statements } from '#app/platform/db.server.ts'
import { legalDate } from '#app/values/period.ts'
import type { EntryWish } from './accounts.ts'
import { saveEntry } from './store.server.ts'

/** Writes one double entry, dated in Europe/Stockholm, today or on the day it says. The database refuses lines that do not sum to zero, and a second entry for one reference. */
export const recordEntry = (wish: EntryWish, tx: Statements): Promise<void> =>
  saveEntry({ ...wish, date: wish.day ?? legalDate(wish.at) }, tx)
