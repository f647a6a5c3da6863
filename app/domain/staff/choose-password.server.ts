import type { Locale } from '#app/i18n/locale.ts'
import { transaction } from '#app/platform/db.server.ts'
import { hashPassword } from '#app/platform/password-hash.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { findInvitation } from './find-invitation.server.ts'
import { savePassword, saveProfile } from './member-store.server.ts'
import type { PasswordRefusal } from './password.ts'
import { weighPassword } from './weigh-password.server.ts'

type Wish = { token: string; name: string; locale: Locale; password: string; now: Date }

/** The first half of accepting an invitation: what she is called, her language, her password. Nothing opens yet. Answers the version that the second half goes on from. */
export async function choosePassword(
  wish: Wish,
): Promise<Outcome<{ staffId: string; version: number }, 'link_over' | PasswordRefusal>> {
  const { token, name, locale, now } = wish
  const invited = await findInvitation(token, now)
  if (!invited) return refused('link_over')
  const { staffId: id, email } = invited
  const weighed = await weighPassword(wish.password, { name, email })
  if (!weighed.ok) return weighed
  const passwordHash = await hashPassword(weighed.value)
  return transaction(async (tx) => {
    await saveProfile({ id, name, locale }, tx)
    const { version } = await savePassword(id, passwordHash, tx)
    return done({ staffId: id, version })
  })
}
