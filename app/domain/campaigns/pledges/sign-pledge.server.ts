import { forgetLetters } from '#app/domain/receipts/forget-letters.server.ts'
import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { accessToken, lastingSeal, tokenHash } from '#app/platform/seal.server.ts'
import { normaliseEmail } from '#app/values/email.ts'
import { newId } from '#app/values/id.ts'
import { addMinutes } from '#app/values/period.ts'
import { referenceTo } from '#app/values/reference.ts'
import { againMinutes, mostLetters, type PledgeContent, type PledgeWish } from './pledge.ts'
import {
  dropWaiting,
  insertPledge,
  lockWaiting,
  type WaitingPledge,
} from './pledge-store.server.ts'

type Wish = { campaignId: string; pledge: PledgeWish; locale: Locale; now: Date }

/**
 * Takes a signature down and owes the letter that asks its owner to confirm it. Says nothing of what it has done: whether an address has signed,
 * waits or must not be written to is nobody's business but its owner's. The same form sent again changes nothing; another one of an address that
 * still waits takes its place, with a letter of its own.
 */
export async function signPledge(wish: Wish): Promise<void> {
  const { campaignId, locale } = wish
  const { email, ...content } = wish.pledge
  const emailHash = lastingSeal('campaigns/pledge', [campaignId, normaliseEmail(email)])
  const signing = { ...wish, email, emailHash, content: { ...content, locale } }
  await transaction(async (tx) => {
    if (await insert(signing, 1, tx)) return
    const waiting = await lockWaiting({ campaignId, emailHash }, tx)
    if (!waiting || !mayReplace(waiting, signing)) return
    await dropWaiting(waiting.id, tx)
    await forgetLetters([referenceTo('pledge', waiting.id)], tx)
    await insert(signing, waiting.letters + 1, tx)
  })
}

type Signing = Wish & { email: string; emailHash: Buffer<ArrayBuffer>; content: PledgeContent }

async function insert(signing: Signing, letters: number, tx: Tx): Promise<boolean> {
  const { campaignId, content, email, emailHash, now: at, locale } = signing
  const id = newId()
  const seals = { emailHash, tokenHash: tokenHash(accessToken('pledge', id)) }
  if (!(await insertPledge({ id, campaignId, ...content, email, ...seals, letters, at }, tx)))
    return false
  const reference = referenceTo('pledge', id)
  await oweLetter({ kind: 'pledge-confirmation', reference, recipient: email, locale, at }, tx)
  return true
}

/** Whether a signature that waits gives way: it says something else, or its letter has had time to come; and letters are left. */
function mayReplace(waiting: WaitingPledge, { content, now }: Signing): boolean {
  const same = (Object.keys(content) as (keyof PledgeContent)[]).every(
    (name) => waiting[name] === content[name],
  )
  const longAgo = addMinutes(waiting.askedAt, againMinutes) <= now
  return waiting.letters < mostLetters && (!same || longAgo)
}
