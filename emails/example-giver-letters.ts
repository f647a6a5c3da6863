import { frame, paidAt, token } from './example-frame.ts'
import type {
  GiverDetailsLetter,
  GiverLinkLetter,
  MoveAgreementLetter,
  MoveConfirmationLetter,
  PlanChangedLetter,
} from './giver-letter.ts'

const planChanged: Omit<PlanChangedLetter, 'locale'> = {
  ...frame,
  kind: 'plan-changed',
  ...{ giverToken: token, change: 'pause', planNumber: 'M-1017', fund: 'Trygga nätter' },
  amount: { amount: 20_000, currency: 'SEK' },
  nextAt: paidAt,
}

const giverLink: Omit<GiverLinkLetter, 'locale'> = {
  ...frame,
  ...{ kind: 'giver-link', giverToken: token, renewed: false },
}

const giverDetails: Omit<GiverDetailsLetter, 'locale'> = {
  ...frame,
  ...{ kind: 'giver-details', giverToken: token },
}

const expiresAt = new Date('2026-11-29T22:30:00Z')

const moveAgreement: Omit<MoveAgreementLetter, 'locale'> = {
  ...frame,
  ...{ kind: 'move-agreement', token, newEmail: 'asa@ny.example', askedAt: paidAt, expiresAt },
}

const moveConfirmation: Omit<MoveConfirmationLetter, 'locale'> = {
  ...frame,
  ...{ kind: 'move-confirmation', token, expiresAt },
}

/** Letters about a giver's own page as they would leave, with invented amounts. */
export const giverExamples = {
  'plan-changed': planChanged,
  'giver-link': giverLink,
  'giver-details': giverDetails,
  'move-agreement': moveAgreement,
  'move-confirmation': moveConfirmation,
}
