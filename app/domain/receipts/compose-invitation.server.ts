import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { findInvitationForLetter } from '#app/domain/staff/find-invitation-for-letter.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { parseReference } from '#app/values/reference.ts'
import type { StaffInvitationLetter } from '#emails/letter.ts'

type Frame = { locale: Locale; site: string; demonstration: boolean; telephone: string }

/** The letter of an invitation to the desk. Throws when there is none of this reference. */
export async function composeInvitation(
  { reference }: { reference: string },
  frame: Frame,
): Promise<StaffInvitationLetter> {
  const invitation = await findInvitationForLetter(parseReference(reference).id)
  if (!invitation)
    throw new Error(`a letter is owed for an invitation that is not there: ${reference}`)
  return { kind: 'staff-invitation', ...frame, sender: await findIssuer(), ...invitation }
}
