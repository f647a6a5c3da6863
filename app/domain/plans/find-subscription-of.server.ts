import { findSubscriptionOfCustomer } from './store.server.ts'

/** What the plan of a customer at Stripe is called there; undefined when we know none that goes on. Each plan has a customer of its own. */
export const findSubscriptionOf = (customerId: string): Promise<string | undefined> =>
  findSubscriptionOfCustomer(customerId)
