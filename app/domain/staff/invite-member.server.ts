import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { transaction } from '#app/platform/db.server.ts'
import { normaliseEmail } from '#app/values/email.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { saveNewMember } from './member-store.server.ts'
import { oweInvitation } from './owe-invitation.server.ts'
import type { Role } from './role.ts'

type Wish = {
  email: string
  /** What she is called until she says so herself; the address stands in where nobody says. */
  name: string
  role: Exclude<Role, 'disabled'>
  locale: Locale
  by: Actor
  now: Date
}

/** Invites somebody to the desk: she gets a letter with a link that is good for seven days, once. Refuses an address that is known. */
export async function inviteMember(
  wish: Wish,
): Promise<Outcome<{ id: string; token: string }, 'known'>> {
  const { role, locale, by, now } = wish
  const email = normaliseEmail(wish.email)
  const id = newId()
  const name = wish.name || email
  return transaction(async (tx) => {
    const isNew = await saveNewMember({ id, email, name: name.slice(0, 100), role, locale }, tx)
    if (!isNew) return refused('known')
    const token = await oweInvitation({ staffId: id, email, locale, now }, tx)
    const changes = [{ field: 'role', to: role }]
    await recordHistory(
      { by, action: 'staff.invited', object: `staff/${id}`, changes, at: now },
      tx,
    )
    return done({ id, token })
  })
}
