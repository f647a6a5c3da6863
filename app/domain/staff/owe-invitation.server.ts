import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { newId } from '#app/values/id.ts'
import { addHours } from '#app/values/period.ts'
import { referenceTo } from '#app/values/reference.ts'
import { invitationHours } from './invitation.ts'
import { closeLinks } from './member-store.server.ts'
import { saveLink } from './store.server.ts'

type Wish = { staffId: string; email: string; locale: Locale; now: Date }

/** Opens a new invitation in place of any that is still open, and owes its letter; answers its word, which the database does not hold. */
export async function oweInvitation(
  { staffId, email, locale, now }: Wish,
  tx: Tx,
): Promise<string> {
  const id = newId()
  const token = accessToken('invitation', id)
  await closeLinks(staffId, now, tx)
  const endsAt = addHours(now, invitationHours)
  await saveLink({ token, staffId, kind: 'invitation', madeAt: now, endsAt }, tx)
  const letter = { kind: 'staff-invitation', recipient: email, locale, at: now } as const
  await oweLetter({ ...letter, reference: referenceTo('invitation', id) }, tx)
  return token
}
