import { frame, paidAt, token } from './example-frame.ts'
import type { GiverDetailsLetter, GiverLinkLetter, PlanChangedLetter } from './giver-letter.ts'

const planChanged: Omit<PlanChangedLetter, 'locale'> = {
  ...frame,
  kind: 'plan-changed',
  ...{ giverToken: token, change: 'pause', planNumber: 'M-1017', fund: 'Trygga nätter' },
  amount: { amount: 20_000, currency: 'SEK' },
  nextAt: paidAt,
}

const giverLink: Omit<GiverLinkLetter, 'locale'> = {
  ...frame,
  ...{ kind: 'giver-link', giverToken: token },
}

const giverDetails: Omit<GiverDetailsLetter, 'locale'> = {
  ...frame,
  ...{ kind: 'giver-details', giverToken: token },
}

/** Letters about a giver's own page as they would leave, with invented amounts. */
export const giverExamples = {
  'plan-changed': planChanged,
  'giver-link': giverLink,
  'giver-details': giverDetails,
}
