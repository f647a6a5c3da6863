import type { GiftField } from '#app/domain/donations/gift-form.ts'
import { typedAmount } from '#app/domain/donations/typed-amount.ts'
import { findLeftByToken } from './left-store.server.ts'

type Left = {
  sessionId: string | null
  /** Its first month was paid once, whatever became of it since. */
  began: boolean
  isOver: boolean
  typed: Partial<Record<GiftField, string>>
}

/** What was submitted with a plan, as its form's fields, and whether it has begun. */
export async function findForLeaving(token: string): Promise<Left | undefined> {
  const row = await findLeftByToken(token)
  if (!row) return undefined
  const { sessionId, subscriptionId, state, fund, currency, name, email } = row
  const typed = {
    ...{ rhythm: 'monthly', monthlyAmount: 'own', ...typedAmount(row) },
    ...{ fund, currency, name, email },
    ...{ companyName: row.companyName ?? '', organisationNumber: row.organisationNumber ?? '' },
    anonymous: row.anonymous ? 'yes' : '',
  }
  return { sessionId, began: subscriptionId !== null, isOver: state === 'ended', typed }
}
