import { setTimeout as pause } from 'node:timers/promises'
import type { Statements } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import type { Currency } from '#app/values/money.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { countPage, NotAdmitted } from './count-page.server.ts'
import { makeRoom } from './make-room.server.ts'
import { longestWaitMs, type PaidFor, type Payer, type PaymentRefusal } from './policy.ts'
import { scopeOf } from './scope.ts'
import { sealPayer } from './seal-payer.server.ts'
import type { NewPage, Seals } from './store.server.ts'

/** What is to be paid: the payment or the plan. Amount in minor units. */
type Paid = { id: string; amount: number; currency: Currency }
/** Counts a page in the transaction that writes what is paid on it; throws, which undoes all of that, when it may not be made. */
export type Gate = (paid: Paid, tx: Statements) => Promise<void>

type Wish = Payer & { paidFor: PaidFor; now: Date }

/** Somebody who waits for room looks again so often. */
const everyMs = 100
/** So many wait at once in one process; more are told at once, lest waiting itself become the attack. */
const mostWaiting = 40
let waiting = 0

/**
 * Lets a payment be started, or says why not; then nothing is written. `write` writes it in one transaction and passes it through the gate there,
 * before anything is asked of Stripe. It is called again when an old page has given way. Throws when the database cannot count.
 */
export async function admitPayment<Written>(
  { paidFor, now, ...payer }: Wish,
  write: (gate: Gate) => Promise<Written>,
): Promise<Outcome<Written, PaymentRefusal>> {
  const seals = sealPayer(payer, now)
  const gate = gateFor({ paidFor, seals, madeAt: now })
  const attempt = () => tryOnce(() => write(gate))
  const first = await attempt()
  const last =
    first instanceof NotAdmitted ? await tryForRoom(first, { seals, now, attempt }) : first
  if (!(last instanceof NotAdmitted)) return done(last.written)
  log.warn('payment.not_admitted', { reason: last.refusal })
  return refused(last.refusal)
}

const gateFor =
  (page: Omit<NewPage, 'id' | 'scope'>): Gate =>
  ({ id, ...total }, tx) =>
    countPage({ ...page, id, scope: scopeOf(total) }, tx)

type Tried<Written> = { written: Written } | NotAdmitted

async function tryOnce<Written>(write: () => Promise<Written>): Promise<Tried<Written>> {
  try {
    return { written: await write() }
  } catch (error) {
    // The way out of a transaction whose writing is undone; anything else is a bug, or the database's.
    if (!(error instanceof NotAdmitted)) throw error
    return error
  }
}

type Room<Written> = { seals: Seals; now: Date; attempt: () => Promise<Tried<Written>> }

/** Waits for room, unless many do; answers the last try. */
async function tryForRoom<Written>(
  first: NotAdmitted,
  room: Room<Written>,
): Promise<Tried<Written>> {
  if (waiting >= mostWaiting) return first
  waiting += 1
  return tryAgain(first, room).finally(() => {
    waiting -= 1
  })
}

/** Tries again while pages give way or are paid, for as long as one may wait. */
async function tryAgain<Written>(
  first: NotAdmitted,
  { seals, now, attempt }: Room<Written>,
): Promise<Tried<Written>> {
  const began = performance.now()
  let tried: Tried<Written> = first
  while (tried instanceof NotAdmitted && tried.crowded) {
    const waitedMs = performance.now() - began
    const isMade = await makeRoom(seals.address, { ...tried.crowded, waitedMs, now })
    if (!isMade && waitedMs >= longestWaitMs(tried.crowded)) break
    if (!isMade) await pause(everyMs * (1 + Math.random()))
    tried = await attempt()
  }
  return tried
}
