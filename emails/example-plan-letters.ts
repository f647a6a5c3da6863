import { frame, token } from './example-frame.ts'
import type {
  CardChangedLetter,
  CardExpiringLetter,
  MonthAwaitsLetter,
  MonthFailedLetter,
  MonthRecoveredLetter,
  PlanEndedLetter,
  PlanLetterProps,
} from './plan-letter.ts'

type Shared = Omit<PlanLetterProps, 'kind' | 'locale'>

const plan: Shared = {
  ...frame,
  ...{ planNumber: 'M-1017', fund: 'Trygga nätter', giverToken: token },
  amount: { amount: 20_000, currency: 'SEK' },
  ...{ reason: undefined, nextTryAt: undefined, payUrl: undefined, card: undefined },
}

const nextTryAt = new Date('2026-11-25T09:00:00Z')

const monthFailed: Omit<MonthFailedLetter, 'locale'> = {
  ...{ ...plan, kind: 'month-failed', reason: 'funds', nextTryAt },
}

const monthAwaits: Omit<MonthAwaitsLetter, 'locale'> = {
  ...{ ...plan, kind: 'month-awaits', payUrl: 'https://invoice.stripe.com/i/example' },
}

const monthRecovered: Omit<MonthRecoveredLetter, 'locale'> = { ...plan, kind: 'month-recovered' }

const planEnded: Omit<PlanEndedLetter, 'locale'> = {
  ...{ ...plan, kind: 'plan-ended', reason: 'card_expired' },
}

const cardExpiring: Omit<CardExpiringLetter, 'locale'> = {
  ...{ ...plan, kind: 'card-expiring', card: { last4: '4242', month: 12, year: 2026 } },
}

const cardChanged: Omit<CardChangedLetter, 'locale'> = {
  ...{ ...plan, kind: 'card-changed', card: { last4: '4444', month: 3, year: 2030 } },
}

/** The letters about a plan, with an invented giver. */
export const planExamples = {
  'month-failed': monthFailed,
  'month-awaits': monthAwaits,
  'month-recovered': monthRecovered,
  'plan-ended': planEnded,
  'card-expiring': cardExpiring,
  'card-changed': cardChanged,
}
