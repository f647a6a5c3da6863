import type { Allowance } from '#app/domain/limits/allowance.ts'
import { countAttempt } from '#app/domain/limits/count-attempt.server.ts'
import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import { ring } from '#app/platform/bell.server.ts'
import { db } from '#app/platform/db.server.ts'
import { normaliseEmail } from '#app/values/email.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { referenceTo } from '#app/values/reference.ts'
import { findGiverByEmail } from './giver-store.server.ts'

/** A household behind one address mistypes now and then; somebody's mailbox is not filled by strangers. */
const perAddress: Allowance = { what: 'giver-link/address', burst: 8, everySeconds: 600 }
const perEmail: Allowance = { what: 'giver-link/email', burst: 3, everySeconds: 3_600 }

/** An answer takes so long at least: whether there was a letter to write cannot be told from it. */
const leastMs = 400

type Wish = { email: string; address: string; now: Date }

/**
 * Sends the link to a giver's own page to the address on file, once more. Answers the same whether or not there is one, and no sooner; each ask is counted
 * before it is looked up, by where it comes from and by the address that it names.
 */
export async function sendLink(wish: Wish): Promise<Outcome<null, 'too_many'>> {
  const waited = new Promise((resolve) => setTimeout(resolve, leastMs))
  const [answer] = await Promise.all([send(wish), waited])
  return answer
}

async function send({ email, address, now }: Wish): Promise<Outcome<null, 'too_many'>> {
  const who = normaliseEmail(email)
  const isAllowed =
    (await countAttempt(perAddress, { who: address, now })) &&
    (await countAttempt(perEmail, { who, now }))
  if (!isAllowed) return refused('too_many')
  const giver = await findGiverByEmail(who)
  if (giver) {
    const edition = Math.floor(now.getTime() / 1000)
    const { email: recipient, locale, id } = giver
    const letter = { kind: 'giver-link', reference: referenceTo('giver', id), edition } as const
    await oweLetter({ ...letter, recipient, locale, at: now }, db())
    ring('letters')
  }
  return done(null)
}
