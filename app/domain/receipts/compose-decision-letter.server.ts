import { findLetterToSend } from '#app/domain/campaigns/letters/find-letter-to-send.server.ts'
import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { parseReference } from '#app/values/reference.ts'
import type {
  DecisionLetter,
  DecisionLetterConfirmationLetter,
  DecisionLetterCopyLetter,
} from '#emails/campaign-letter.ts'
import type { LetterFrame } from '#emails/letter.ts'

type Kind = 'decision-letter-confirmation' | 'decision-letter' | 'decision-letter-copy'
type Composed = DecisionLetterConfirmationLetter | DecisionLetter | DecisionLetterCopyLetter

/** The letters around one to offices: what asks its signer, the letter itself, her copy. Throws when it has been deleted. */
export async function composeDecisionLetter(
  { kind, reference }: { kind: Kind; reference: string },
  frame: LetterFrame,
): Promise<Composed> {
  const { id } = parseReference(reference)
  const letter = await findLetterToSend(
    kind === 'decision-letter' ? { target: id } : { letter: id },
    now(),
  )
  if (!letter) throw new Error(`a letter is owed for one that is not there: ${reference}`)
  const around = { ...frame, sender: await findIssuer(), campaign: letter.campaign.title }
  const token = accessToken('campaign-letter', letter.id)
  if (kind === 'decision-letter-confirmation') return { kind, ...around, token }
  const { subject, body, name, place, email } = letter
  const signed = { ...around, subject, body, signer: { name, place, email } }
  if (kind === 'decision-letter') return { kind, ...signed, recipient: letter.recipientName ?? '' }
  const recipients = letter.recipients.map(({ name, office }) => [name, office].join(', '))
  const deletesOn = new Date(`${letter.deletesOn}T12:00:00Z`)
  return { kind, ...signed, token, recipients, deletesOn }
}
