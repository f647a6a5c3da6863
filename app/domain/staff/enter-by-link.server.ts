import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { openSession } from './open-session.server.ts'
import { findMember, useLinkUp } from './store.server.ts'

/** Signs in by a link, which is used up by that. Answers the word for the cookie. Refuses one that is unknown, used, over, or whose owner may not work here. */
export function enterByLink(wish: {
  token: string
  device: string
  now: Date
}): Promise<Outcome<{ session: string }, 'link_over'>> {
  const { token, device, now } = wish
  return transaction(async (tx) => {
    const staffId = await useLinkUp({ token, kind: 'sign_in', at: now }, tx)
    const member = staffId ? await findMember(staffId, tx) : undefined
    const session = member && (await openSession({ staffId: member.id, device, now }, tx))
    if (!member || !session) return refused('link_over')
    const by = { kind: 'staff', id: member.id, name: member.name } as const
    await recordHistory(
      { by, action: 'staff.signed_in_by_link', object: `staff/${member.id}`, at: now },
      tx,
    )
    return done({ session })
  })
}
