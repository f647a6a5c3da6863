import { forgetLetters } from '#app/domain/receipts/forget-letters.server.ts'
import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { lastingSeal, tokenHash } from '#app/platform/seal.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { addHours, legalDate, stockholmMidnight } from '#app/values/period.ts'
import { referenceTo } from '#app/values/reference.ts'
import { countTaken } from '../count-store.server.ts'
import { sendHours, sentDays } from './campaign-letter.ts'
import {
  findLetterRow,
  type LetterRow,
  listAddresses,
  saveLetterSent,
} from './letter-store.server.ts'
import { type QuotaSpending, spendQuota } from './quota-store.server.ts'

export type SendRefusal = 'not_waiting' | 'too_many'

class Spent extends Error {}

/**
 * Lets the letter behind a link go: owes one to each office and a copy to its signer, all in one transaction with the quotas that they spend, or
 * nothing at all. Refused when it does not wait any more, and when a quota has fewer letters left than it needs.
 */
export const sendAskedLetter = (
  token: string,
  now: Date,
): Promise<Outcome<undefined, SendRefusal>> =>
  transaction((tx) => send(token, now, tx)).catch((error: unknown) => {
    // Thrown so that what was spent before it is given back with the transaction.
    if (error instanceof Spent) return refused('too_many')
    throw error
  })

async function send(token: string, now: Date, tx: Tx): Promise<Outcome<undefined, SendRefusal>> {
  const letter = await findLetterRow({ tokenHash: tokenHash(token) }, legalDate(now), tx)
  const isOld = letter && addHours(letter.askedAt, sendHours) <= now
  if (!letter || letter.sent || !letter.open || isOld) return refused('not_waiting')
  const addresses = await listAddresses(letter.id, tx)
  if (addresses.length === 0) return refused('not_waiting')
  const until = legalDate(stockholmMidnight(legalDate(now), sentDays))
  const deletesOn = new Date(`${until}T00:00:00Z`)
  if (!(await saveLetterSent({ id: letter.id, at: now, deletesOn }, tx)))
    return refused('not_waiting')
  await spendAll(quotasOf(letter, addresses), now, tx)
  await oweAll({ letter, addresses, now }, tx)
  return done(undefined)
}

type Addresses = Awaited<ReturnType<typeof listAddresses>>

/** What the letters spend, in the order in which everybody takes them. */
function quotasOf(letter: LetterRow & { email: string }, addresses: Addresses): QuotaSpending[] {
  const key = (...words: string[]) => lastingSeal('campaigns/quota', words)
  const { length: letters } = addresses
  return [
    { kind: 'signer' as const, key: key('signer', letter.email.toLowerCase()), letters },
    { kind: 'day' as const, key: key('day'), letters },
    ...addresses.map(({ recipientId }) => ({
      ...{ kind: 'recipient' as const, key: key('recipient', recipientId), letters: 1 },
    })),
  ].sort((one, other) => Buffer.compare(one.key, other.key))
}

async function spendAll(spendings: QuotaSpending[], at: Date, tx: Tx): Promise<void> {
  for (const spending of spendings) if (!(await spendQuota(spending, at, tx))) throw new Spent()
}

type Owing = { letter: LetterRow; addresses: Addresses; now: Date }

async function oweAll({ letter, addresses, now: at }: Owing, tx: Tx): Promise<void> {
  const { id, locale, campaignId } = letter
  // The one that asked has done its work; its copy says the rest.
  await forgetLetters([referenceTo('campaign-letter', id)], tx)
  for (const { targetId, email } of addresses) {
    const reference = referenceTo('letter-target', targetId)
    await oweLetter({ kind: 'decision-letter', reference, recipient: email, locale, at }, tx)
    await countTaken({ campaignId, locale, what: 'letter', day: legalDate(at) }, tx)
  }
  const copy = {
    kind: 'decision-letter-copy',
    reference: referenceTo('campaign-letter', id),
  } as const
  await oweLetter({ ...copy, recipient: letter.email, locale, at }, tx)
}
