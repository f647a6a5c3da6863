import { forgetLetters } from '#app/domain/receipts/forget-letters.server.ts'
import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { accessToken, tokenHash } from '#app/platform/seal.server.ts'
import { newId } from '#app/values/id.ts'
import { addHours, addMinutes } from '#app/values/period.ts'
import { referenceTo } from '#app/values/reference.ts'
import { againMinutes, consentVersion, mostLetters, quietDays } from './consent.ts'
import {
  dropWaiting,
  insertConsent,
  lockWaiting,
  mustNotAsk,
  type WaitingConsent,
} from './consent-store.server.ts'
import { sealAddress } from './seal-address.server.ts'

type Wish = { email: string; locale: Locale; formUrl: string; now: Date }

/**
 * Takes down that somebody wants the newsletter and owes the letter that asks the address's owner. Says nothing of what it has done: whether an
 * address is known, waits or takes no letters is told in its inbox only. Nothing is sent to her but that letter until she has said yes.
 */
export async function askConsent(wish: Wish): Promise<void> {
  const asking = { ...wish, emailHash: sealAddress(wish.email) }
  await transaction(async (tx) => {
    const deniedSince = addHours(wish.now, -24 * quietDays)
    if (await mustNotAsk({ emailHash: asking.emailHash, deniedSince }, tx)) return
    if (await insert(asking, 1, tx)) return
    const waiting = await lockWaiting(asking.emailHash, tx)
    if (!waiting || !mayReplace(waiting, asking)) return
    await dropWaiting(waiting.id, tx)
    await forgetLetters([referenceTo('newsletter-consent', waiting.id)], tx)
    await insert(asking, waiting.letters + 1, tx)
  })
}

type Asking = Wish & { emailHash: Buffer<ArrayBuffer> }

async function insert(asking: Asking, letters: number, tx: Tx): Promise<boolean> {
  const { now: at, email, emailHash, locale, formUrl } = asking
  const id = newId()
  const seals = { emailHash, tokenHash: tokenHash(accessToken('newsletter', id)) }
  const proof = { locale, textVersion: consentVersion, formUrl, letters, at }
  if (!(await insertConsent({ id, email, ...seals, ...proof }, tx))) return false
  const reference = referenceTo('newsletter-consent', id)
  await oweLetter({ kind: 'newsletter-confirmation', reference, recipient: email, locale, at }, tx)
  return true
}

/** Whether a consent that waits gives way: it was asked in another language, or its letter has had time to come; and letters are left. */
const mayReplace = (waiting: WaitingConsent, { locale, now }: Asking): boolean =>
  waiting.letters < mostLetters &&
  (waiting.locale !== locale || addMinutes(waiting.requestedAt, againMinutes) <= now)
