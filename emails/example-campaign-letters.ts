import type {
  DecisionLetter,
  DecisionLetterConfirmationLetter,
  DecisionLetterCopyLetter,
  PledgeConfirmationLetter,
} from './campaign-letter.ts'
import { frame, token } from './example-frame.ts'

const pledgeConfirmation: Omit<PledgeConfirmationLetter, 'locale'> = {
  ...frame,
  ...{ kind: 'pledge-confirmation', token, campaign: 'Nyårslöftet' },
}

const decisionLetterConfirmation: Omit<DecisionLetterConfirmationLetter, 'locale'> = {
  ...frame,
  ...{ kind: 'decision-letter-confirmation', token, campaign: 'Nyårslöftet' },
}

const signedLetter = {
  ...{ campaign: 'Nyårslöftet', subject: 'Ge stödet en egen rad i budgeten' },
  body: 'Hej,\n\nI vår kommun finns människor som har utsatts för människohandel.\n\nGe stödet en egen rad i budgeten.',
  signer: { name: 'Åsa Öberg', place: 'Umeå', email: 'asa@kund.example' },
}

const decisionLetter: Omit<DecisionLetter, 'locale'> = {
  ...{ ...frame, ...signedLetter, kind: 'decision-letter', recipient: 'Exempelnämnden' },
}

const decisionLetterCopy: Omit<DecisionLetterCopyLetter, 'locale'> = {
  ...{ ...frame, ...signedLetter, kind: 'decision-letter-copy', token },
  ...{
    recipients: ['Exempelnämnden', 'Exempelrådet'],
    deletesOn: new Date('2026-12-29T12:00:00Z'),
  },
}

/** The letters of a campaign, with invented people. */
export const campaignExamples = {
  'pledge-confirmation': pledgeConfirmation,
  'decision-letter-confirmation': decisionLetterConfirmation,
  'decision-letter': decisionLetter,
  'decision-letter-copy': decisionLetterCopy,
}
