import type { Outcome } from '#app/values/outcome.ts'
import { openPage } from './open-page.server.ts'
import type { OpenRefusal } from './payment.ts'
import { type Payment, saveKey, saveOpened } from './store.server.ts'

/** The address of a payment's page: one page for each payment, however often and at once it is called. */
export const openPaymentPage = (
  payment: Payment,
  now: Date,
): Promise<Outcome<{ url: string }, OpenRefusal>> =>
  openPage({ ...payment, keep: saveOpened, renew: saveKey }, now)
