import { findByToken } from './store.server.ts'

/** What was submitted with an order, as its form's fields, and where the order stands. */
export async function findForLeaving(token: string) {
  const row = await findByToken(token)
  if (!row) return undefined
  const { id, state, country, deliverySlug: delivery, name, email } = row
  const { addressLine1, addressLine2, postcode, city } = row
  return { id, state, country, delivery, name, email, addressLine1, addressLine2, postcode, city }
}
