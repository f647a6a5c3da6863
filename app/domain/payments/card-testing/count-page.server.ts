import type { Statements } from '#app/platform/db.server.ts'
import {
  type Crowd,
  crowdOf,
  isNearlyCrowded,
  type PaymentRefusal,
  type Standing,
  whyNotAdmitted,
  whyOrderNotAdmitted,
} from './policy.ts'
import {
  findStanding,
  lockEverybody,
  lockPayer,
  type NewPage,
  saveOrderPage,
  savePage,
} from './store.server.ts'

type Crowded = { crowd: Crowd; standing: Standing }

/** A payment may not be started, and why; where pages are too many, whose, and what is known. */
export class NotAdmitted extends Error {
  readonly refusal: PaymentRefusal
  readonly crowded: Crowded | undefined

  constructor(refusal: PaymentRefusal, standing?: Standing) {
    super(`not admitted: ${refusal}`)
    this.refusal = refusal
    const crowd = refusal === 'payments_crowded' ? standing && crowdOf(standing) : undefined
    this.crowded = crowd && standing && { crowd, standing }
  }
}

/** Counts a page that is to be made, in the transaction that writes what is paid on it. Throws NotAdmitted when it may not be. */
export async function countPage(page: NewPage, tx: Statements): Promise<void> {
  if (page.paidFor === 'order') return countOrder(page, tx)
  const standing = await standingUnderLock(page, tx)
  const refusal = whyNotAdmitted(standing)
  if (refusal) throw new NotAdmitted(refusal, standing)
  await savePage(page, tx)
}

async function standingUnderLock(page: NewPage, tx: Statements): Promise<Standing> {
  await lockPayer(page.seals, tx)
  const standing = await findStanding(page, tx)
  if (!isNearlyCrowded(standing)) return standing
  await lockEverybody(tx)
  return findStanding(page, tx)
}

async function countOrder(page: NewPage, tx: Statements): Promise<void> {
  const refusal = whyOrderNotAdmitted(await saveOrderPage(page, tx))
  if (refusal) throw new NotAdmitted(refusal)
}
