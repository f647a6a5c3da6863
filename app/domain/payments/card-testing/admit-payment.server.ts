import { findCardTesting } from '#app/domain/organisation/find-card-testing.server.ts'
import type { Statements } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { dailySeal } from '#app/platform/seal.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { Payment } from '../payment.ts'
import { makeRoom } from './make-room.server.ts'
import {
  type Crowd,
  crowdOf,
  isNearlyCrowded,
  type Payer,
  type PaymentRefusal,
  whyNotAdmitted,
} from './policy.ts'
import { scopeOf } from './scope.ts'
import { findStanding, lockEverybody, lockPayer, type Seals, savePayer } from './store.server.ts'

type Wish = { payer: Payer; email: string; now: Date }
/** Counts a payment in the transaction that writes it; throws, which undoes all of that, when it may not be started. */
export type Gate = (payment: Payment, tx: Statements) => Promise<void>

/**
 * Lets a payment be started, or says why not; then nothing is written. `write` writes it in one transaction and passes it through the gate there,
 * before anything is asked of Stripe. It is called again when an old page has given way. Throws when the database cannot count.
 */
export async function admitPayment<Written>(
  { payer, email, now }: Wish,
  write: (gate: Gate) => Promise<Written>,
): Promise<Outcome<Written, PaymentRefusal>> {
  const seals = sealsOf(payer, email, now)
  const gate = await gateFor(seals, now)
  const first = await tryOnce(write, gate)
  if (!(first instanceof NotAdmitted)) return done(first.written)
  const room = first.crowd && (await makeRoom(seals.address, { crowd: first.crowd, now }))
  const second = room ? await tryOnce(write, gate) : first
  if (!(second instanceof NotAdmitted)) return done(second.written)
  log.warn('payment.not_admitted', { reason: second.refusal })
  return refused(second.refusal)
}

class NotAdmitted extends Error {
  readonly refusal: PaymentRefusal
  readonly crowd: Crowd | undefined

  constructor(refusal: PaymentRefusal, crowd: Crowd | undefined) {
    super(`not admitted: ${refusal}`)
    this.refusal = refusal
    this.crowd = crowd
  }
}

async function tryOnce<Written>(write: (gate: Gate) => Promise<Written>, gate: Gate) {
  try {
    return { written: await write(gate) }
  } catch (error) {
    // The way out of a transaction whose writing is undone; anything else is a bug, or the database's.
    if (!(error instanceof NotAdmitted)) throw error
    return error
  }
}

async function gateFor(seals: Seals, now: Date): Promise<Gate> {
  const { mode } = await findCardTesting()
  return async (payment, tx) => {
    await lockPayer(seals, tx)
    const about = { now, scope: scopeOf(payment) }
    let standing = await findStanding(seals, about, tx)
    if (isNearlyCrowded(standing)) {
      await lockEverybody(tx)
      standing = await findStanding(seals, about, tx)
    }
    const refusal = whyNotAdmitted(standing, mode)
    if (refusal) {
      const crowd = refusal === 'payments_crowded' ? crowdOf(standing, mode) : undefined
      throw new NotAdmitted(refusal, crowd)
    }
    await savePayer(payment.id, { seals, at: now }, tx)
  }
}

const sealsOf = ({ address, form }: Payer, email: string, now: Date): Seals => ({
  address: dailySeal('card-testing/address', address, now),
  email: dailySeal('card-testing/email', email.toLowerCase(), now),
  form: dailySeal('card-testing/form', form, now),
})
