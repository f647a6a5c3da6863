import type { CampaignLetterProps } from '#emails/campaign-letter.ts'
import type { LetterFrame } from '#emails/letter.ts'
import { composeDecisionLetter } from './compose-decision-letter.server.ts'
import { composePledgeConfirmation } from './compose-pledge-confirmation.server.ts'

type Owed = { kind: CampaignLetterProps['kind']; reference: string }

/** A letter of a campaign: to a signer, or to an office. */
export const composeCampaignLetter = (
  { kind, reference }: Owed,
  frame: LetterFrame,
): Promise<CampaignLetterProps> =>
  kind === 'pledge-confirmation'
    ? composePledgeConfirmation({ reference }, frame)
    : composeDecisionLetter({ kind, reference }, frame)
