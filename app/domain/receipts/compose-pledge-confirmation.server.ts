import { findPledge } from '#app/domain/campaigns/pledges/find-pledge.server.ts'
import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { parseReference } from '#app/values/reference.ts'
import type { PledgeConfirmationLetter } from '#emails/campaign-letter.ts'
import type { LetterFrame } from '#emails/letter.ts'

/** The letter that asks whoever owns an address whether she has signed. Throws when the signature has gone. */
export async function composePledgeConfirmation(
  { reference }: { reference: string },
  frame: LetterFrame,
): Promise<PledgeConfirmationLetter> {
  const token = accessToken('pledge', parseReference(reference).id)
  const pledge = await findPledge(token, frame.locale, now())
  if (!pledge) throw new Error(`a letter is owed for a signature that is not there: ${reference}`)
  const { title: campaign } = pledge.campaign
  return { kind: 'pledge-confirmation', ...frame, sender: await findIssuer(), token, campaign }
}
