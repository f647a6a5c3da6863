import { findDonationByToken } from './store.server.ts'

/** What was submitted with a gift, as its form's fields, and where the gift stands. */
export async function findForLeaving(token: string) {
  const row = await findDonationByToken(token)
  if (!row) return undefined
  const { id, state, currency, name, email } = row
  const ownAmount = (row.amount / 100).toFixed(row.amount % 100 === 0 ? 0 : 2)
  return {
    id,
    state,
    rhythm: 'once',
    amount: 'own',
    ownAmount,
    fund: row.fund.slug,
    currency,
    name,
    email,
  }
}
