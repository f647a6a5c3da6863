import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import { ring } from '#app/platform/bell.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { findSupporter } from './find-supporter.server.ts'

type Wish = {
  supporterId: string
  /** What she was on the telephone about, as the history names it: `plan/<id>`. */
  about: string
  by: Actor
  now: Date
}

/**
 * Owes a supporter the link to her own page once more, to the address on file and to no other; false when there is nobody of that id. Pressed twice within
 * a minute it is one letter.
 */
export async function sendLinkTo({ supporterId, about, by, now: at }: Wish): Promise<boolean> {
  const supporter = await findSupporter(supporterId)
  if (!supporter) return false
  const { id, email: recipient, locale } = supporter
  const edition = Math.floor(at.getTime() / 60_000)
  const letter = { kind: 'giver-link', reference: referenceTo('giver', id), edition } as const
  await transaction(async (tx) => {
    await oweLetter({ ...letter, recipient, locale, at }, tx)
    await recordHistory({ by, action: 'plans.link_sent', object: about, at }, tx)
  })
  ring('letters')
  return true
}
