import { accessToken } from '#app/platform/seal.server.ts'
import { findInvitationLink } from './member-store.server.ts'

export type InvitationForLetter = { token: string; endsAt: Date }

/** What the letter of an invitation says, by the invitation's id; the word of the link is made from that. */
export async function findInvitationForLetter(
  id: string,
): Promise<InvitationForLetter | undefined> {
  const token = accessToken('invitation', id)
  const link = await findInvitationLink(token)
  return link ? { token, endsAt: link.endsAt } : undefined
}
