import type { PersonRoom } from '#app/domain/privacy/person-room.ts'
import { countRunning, forgetPlans, listHolders, listUnheld } from './person-store.server.ts'
import { tellOfPlans } from './tell-of-plans.server.ts'

/** Somebody's monthly arrangements. One that runs is stopped first, at Stripe: nobody is forgotten and charged. */
export const plansOfPerson: PersonRoom = {
  kind: 'plans',
  tables: ['plan', 'plan_change', 'plan_notice'],
  tell: tellOfPlans,
  holders: (emails) => listHolders(emails),
  addresses: (before) => listUnheld(before),
  forget: forgetPlans,
  whyNot: async (person) => ((await countRunning(person)) > 0 ? ['plan_running'] : []),
}
