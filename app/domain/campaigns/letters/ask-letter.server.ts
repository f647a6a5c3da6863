import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { transaction } from '#app/platform/db.server.ts'
import { accessToken, lastingSeal, tokenHash } from '#app/platform/seal.server.ts'
import { normaliseEmail } from '#app/values/email.ts'
import { newId } from '#app/values/id.ts'
import { legalDate, stockholmMidnight } from '#app/values/period.ts'
import { referenceTo } from '#app/values/reference.ts'
import { unsentDays } from './campaign-letter.ts'
import type { LetterWish } from './letter-form.ts'
import { insertLetter } from './letter-store.server.ts'
import { spendQuota } from './quota-store.server.ts'

type Wish = {
  campaignId: string
  letter: LetterWish
  /** As the page showed it. */
  text: { subject: string; body: string }
  locale: Locale
  now: Date
}

/**
 * Takes a letter to offices down and owes its signer the one that asks her to let it go; nothing of what was typed stands in that one, since the
 * address may be a stranger's. An address that was asked too often today, or whose owner said that it was not her, is not written to, which
 * nobody is told.
 */
export const askLetter = ({ campaignId, letter, text, locale, now: at }: Wish): Promise<void> =>
  transaction(async (tx) => {
    const { recipientIds, name, place, email } = letter
    const emailHash = lastingSeal('campaigns/letter', [normaliseEmail(email)])
    const key = lastingSeal('campaigns/quota', ['confirmation', emailHash.toString('hex')])
    if (!(await spendQuota({ kind: 'confirmation', key, letters: 1 }, at, tx))) return
    const id = newId()
    const seals = { emailHash, tokenHash: tokenHash(accessToken('campaign-letter', id)) }
    const days = { askedAt: at, deletesOn: new Date(`${dayAfter(at, unsentDays)}T00:00:00Z`) }
    const who = { name, place, email, locale, recipientIds }
    const asked = { id, campaignId, ...who, ...seals, ...text, ...days }
    if (!(await insertLetter(asked, tx))) return
    const reference = referenceTo('campaign-letter', id)
    const owed = { kind: 'decision-letter-confirmation', reference, recipient: email } as const
    await oweLetter({ ...owed, locale, at }, tx)
  })

const dayAfter = (at: Date, days: number) => legalDate(stockholmMidnight(legalDate(at), days))
