import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { countAttempt } from '#app/domain/limits/count-attempt.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { openSession } from './open-session.server.ts'
import { endSessionByToken } from './session-store.server.ts'
import { linkPages } from './sign-in-limits.ts'
import { findMember, useLinkUp } from './store.server.ts'

type Wish = {
  token: string
  device: string
  address: string
  /** The session word that the browser carried before; that session ends. */
  before: string | undefined
  now: Date
}

/** Signs in by a link, which is used up by that. Answers the word for the cookie. Refuses one that is unknown, used, over, or whose owner may not work here. */
export async function enterByLink(
  wish: Wish,
): Promise<Outcome<{ session: string }, 'link_over' | 'too_many'>> {
  const { address: who, now } = wish
  if (!(await countAttempt(linkPages, { who, now }))) return refused('too_many')
  return transaction((tx) => enter(wish, tx))
}

async function enter(
  { token, device, before, now }: Wish,
  tx: Tx,
): Promise<Outcome<{ session: string }, 'link_over'>> {
  const staffId = await useLinkUp({ token, kind: 'sign_in', at: now }, tx)
  const member = staffId ? await findMember(staffId, tx) : undefined
  const session = member && (await openSession({ staffId: member.id, device, now }, tx))
  if (!member || !session) return refused('link_over')
  if (before) await endSessionByToken(before, now, tx)
  const by = { kind: 'staff', id: member.id, name: member.name } as const
  await recordHistory(
    { by, action: 'staff.signed_in_by_link', object: `staff/${member.id}`, at: now },
    tx,
  )
  return done({ session })
}
