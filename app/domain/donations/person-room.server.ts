import type { PersonRoom } from '#app/domain/privacy/person-room.ts'
import { countPending, forgetGifts, listHolders, listUnheld } from './person-store.server.ts'
import { tellOfGifts } from './tell-of-gifts.server.ts'

/** Somebody's gifts. What was given stays in the books and in the totals; who gave it goes. */
export const giftsOfPerson: PersonRoom = {
  kind: 'gifts',
  tables: ['donation', 'tribute'],
  tell: tellOfGifts,
  holders: (emails) => listHolders(emails),
  addresses: (before) => listUnheld(before),
  forget: forgetGifts,
  whyNot: async (person) => ((await countPending(person)) > 0 ? ['gift_pending'] : []),
}
